import type { Translations } from '../../../translations.ts'

export const controlPlaneSections: Translations = {
  "The tenant's API server and what belongs to it: store, pods, name resolution and ways to reach it.":
    'Der API-Server des Tenants und was dazugehört: Store, Pods, Namensauflösung und Wege zu ihm.',
  'Address for nodes': 'Adresse für Nodes',
  'Host and port at which private nodes reach the API server; the host joins its certificate. Refused without them.':
    'Host und Port, unter denen private Nodes den API-Server erreichen; der Host kommt in dessen Zertifikat. Ohne private Nodes abgelehnt.',
  'Host path mapper': 'Host-Path-Mapper',
  'Lets log collectors inside the tenant find the log files of tenant pods on the nodes.':
    'Lässt Log-Sammler im Tenant die Log-Dateien der Tenant-Pods auf den Nodes finden.',
  'Map host paths': 'Host-Pfade zuordnen',
  'Lets a host path mapper link log files on the nodes to the pod names that tenants know.':
    'Lässt einen Host-Path-Mapper Log-Dateien auf den Nodes mit den Pod-Namen verknüpfen, die Tenants kennen.',
  'Central mapper': 'Zentraler Mapper',
  'Relies on one mapper for the whole host cluster, which you install, instead of one per virtual cluster.':
    'Verlässt sich auf einen Mapper für den ganzen Host-Cluster, den Sie installieren, statt auf einen je virtuellem Cluster.',
  'Service monitor': 'ServiceMonitor',
  'Lets the Prometheus Operator collect metrics of the control plane.':
    'Lässt den Prometheus Operator Metriken der Control Plane sammeln.',
  'Create a ServiceMonitor': 'ServiceMonitor erstellen',
  'Creates a ServiceMonitor for the control plane. The host cluster must know this kind of object.':
    'Erstellt einen ServiceMonitor für die Control Plane. Der Host-Cluster muss diese Objektart kennen.',
  'Labels added to the ServiceMonitor, for instance the one by which your Prometheus selects monitors.':
    'Zusätzliche Labels des ServiceMonitors, etwa das, nach dem Ihr Prometheus Monitore auswählt.',
  'Annotations of the ServiceMonitor; they win over global annotations of the same key.':
    'Annotationen des ServiceMonitors; sie haben Vorrang vor globalen Annotationen mit gleichem Schlüssel.',
}
