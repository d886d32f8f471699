import type { Translations } from '../../translations.ts'

export const centralAdmission: Translations = {
  'Webhook that cannot be called': 'Webhook, der sich nicht aufrufen lässt',
  'Central admission webhooks are called by the control plane itself, which exits at start when it cannot tell where one is. They need a licence.':
    'Zentrale Admission-Webhooks ruft die Control Plane selbst auf. Kann sie nicht erkennen, wo einer liegt, beendet sie sich beim Start. Sie brauchen eine Lizenz.',
  'its CA bundle is not base64': 'sein CA-Bundle ist kein Base64',
  'it has neither a service nor a URL': 'er hat weder einen Service noch eine URL',
  'its service needs a name and a namespace': 'sein Service braucht einen Namen und einen Namespace',
  'its URL cannot be read': 'seine URL ist nicht lesbar',
  'The webhook "{0}" is refused: {1}.': 'Der Webhook „{0}“ wird abgelehnt: {1}.',
}
