import type { Translations } from '../../translations.ts'

/** The German of rules/scheduling.ts. */
export const scheduling: Translations = {
  'it is no map': 'sie ist keine Map',
  'operator must be Exists or Equal': 'operator muss Exists oder Equal sein',
  'Exists takes no value': 'Exists erlaubt kein value',
  'without a key the operator must be Exists': 'ohne key muss operator Exists sein',
  '{0} is no effect': '{0} ist kein effect',
  'tolerationSeconds needs NoExecute': 'tolerationSeconds braucht NoExecute',
  'Value that must be text': 'Wert muss Text sein',
  'Kubernetes takes text for node selectors and environment variables. The chart passes these values on without quotes, so a number or boolean reaches the API server and is refused.':
    'Für Node-Selektoren und Umgebungsvariablen nimmt Kubernetes nur Text. Das Chart reicht die Werte ohne Anführungszeichen weiter, sodass eine Zahl oder ein Boolean beim API-Server ankommt und abgelehnt wird.',
  'Kubernetes takes only text here: write "{0}" in quotes.':
    'Kubernetes nimmt hier nur Text: „{0}“ in Anführungszeichen setzen.',
  'Put it in quotes': 'In Anführungszeichen setzen',
  'Label that the chart needs itself': 'Label, das das Chart selbst braucht',
  'The labels app and release connect the pods with their StatefulSet and Services. A label of the same name replaces the one of the chart, the selector no longer fits, and the API server refuses the workload.':
    'Die Labels app und release verbinden die Pods mit ihrem StatefulSet und den Services. Ein gleichnamiges Label ersetzt das des Charts, der Selektor passt nicht mehr, und der API-Server lehnt den Workload ab.',
  'The pod label "{0}" belongs to the chart.': 'Das Pod-Label „{0}“ gehört dem Chart.',
  'Remove the label': 'Label entfernen',
  'Priority class must exist': 'PriorityClass muss existieren',
  'A pod that names an unknown priority class is not created. The class belongs to the host cluster; the chart does not make it.':
    'Ein Pod, der eine unbekannte PriorityClass nennt, wird nicht erstellt. Die Klasse gehört zum Host-Cluster; das Chart legt sie nicht an.',
  'The priority class {0} must exist on the host.': 'Die PriorityClass {0} muss auf dem Host existieren.',
  'System priority for a tenant': 'Systempriorität für einen Tenant',
  'GKE and clusters with the quota admission plugin refuse such pods outside kube-system unless a quota allows them: the StatefulSet exists, its pods do not. And a tenant of this priority may evict workloads of the host.':
    'GKE und Cluster mit dem Admission-Plugin für Quotas lehnen solche Pods außerhalb von kube-system ab, wenn keine Quota sie erlaubt: Das StatefulSet existiert, seine Pods nicht. Außerdem kann ein Tenant mit dieser Priorität Workloads des Hosts verdrängen.',
  'Use no priority class': 'Keine PriorityClass verwenden',
  '{0} is meant for the host itself and may be refused in {1}.':
    '{0} ist für den Host selbst gedacht und wird in {1} womöglich abgelehnt.',
  'Toleration that the API refuses': 'Toleration, die die API ablehnt',
  'The chart passes tolerations on as they are. The API server checks operator, effect and their combination, and refuses the workload.':
    'Das Chart reicht Tolerations unverändert weiter. Der API-Server prüft operator, effect und ihre Kombination und lehnt den Workload ab.',
  'The API server refuses this toleration: {0}.': 'Der API-Server lehnt diese Toleration ab: {0}.',
  'Toleration of everything': 'Toleration für alles',
  'Exists without a key also tolerates the taints of nodes that are not ready or cannot be reached, without a time limit. Pods stay on a dead node, and take-over is slow.':
    'Exists ohne key toleriert auch die Taints von Nodes, die nicht bereit oder nicht erreichbar sind, und zwar unbefristet. Pods bleiben auf einem toten Node, und die Übernahme dauert.',
  'This toleration keeps pods on nodes that are dead or not ready.':
    'Diese Toleration hält Pods auf Nodes, die tot oder nicht bereit sind.',
}
