import type { Translations } from '../../translations.ts'

/** The German of rules/resources-qos-note.ts. */
export const resourcesQosNote: Translations = {
  'Not in the Guaranteed class': 'Nicht in der Klasse Guaranteed',
  'Kubernetes counts init containers too. The one that unpacks Kubernetes asks for less than its limit, so the pod is Burstable although requests and limits of the main container are equal.':
    'Kubernetes zählt auch Init-Container. Derjenige, der Kubernetes entpackt, fordert weniger an als sein Limit. Deshalb ist der Pod Burstable, obwohl Requests und Limits des Hauptcontainers gleich sind.',
  'The pod stays Burstable because requests and limits of its init container differ.':
    'Der Pod bleibt Burstable, weil sich Requests und Limits seines Init-Containers unterscheiden.',
}
