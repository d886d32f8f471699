import type { Translations } from '../../../translations.ts'

export const experimentalNodeMonitors: Translations = {
  'Node monitors': 'Node-Monitore',
  'ServiceMonitors for the kubelets of the nodes, one per node.':
    'ServiceMonitors für die Kubelets der Nodes, einer je Node.',
  'Node monitor': 'Node-Monitor',
  'One kind of ServiceMonitor, made for each node.':
    'Eine Art von ServiceMonitor, die für jeden Node erstellt wird.',
  'Name of the ServiceMonitors; the name of the node is put after it.':
    'Name der ServiceMonitors; der Name des Nodes wird angehängt.',
  'Labels of the nodes that get a ServiceMonitor.': 'Labels der Nodes, die einen ServiceMonitor bekommen.',
  'Labels of the ServiceMonitors.': 'Labels der ServiceMonitors.',
  'Annotations of the ServiceMonitors.': 'Annotationen der ServiceMonitors.',
  Spec: 'Spec',
  'Further fields, merged into the spec of the ServiceMonitors.':
    'Weitere Felder, die mit der Spec der ServiceMonitors zusammengeführt werden.',
  'What is scraped of each node.': 'Was von jedem Node abgefragt wird.',
  Endpoint: 'Endpunkt',
  'One path of the kubelet that is scraped.': 'Ein Pfad des Kubelets, der abgefragt wird.',
  'Path of the kubelet; the path of the node in the API is put before it.':
    'Pfad des Kubelets; der Pfad des Nodes in der API wird vorangestellt.',
  'URL parameters of the requests.': 'URL-Parameter der Anfragen.',
  Parameter: 'Parameter',
  'Values of one URL parameter.': 'Werte eines URL-Parameters.',
  Interval: 'Intervall',
  'Pause between two scrapes, such as 30s.': 'Pause zwischen zwei Abfragen, etwa 30s.',
  'How long a scrape may take.': 'Wie lange eine Abfrage dauern darf.',
  Relabelings: 'Relabelings',
  'Relabelings of the target, added to those for node and instance.':
    'Relabelings des Targets, zusätzlich zu denen für Node und Instanz.',
  'Metric relabelings': 'Relabelings der Metriken',
  'Relabelings of the metrics that are read.': 'Relabelings der Metriken, die gelesen werden.',
}
