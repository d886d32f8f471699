import type { Translations } from '../../translations.ts'

/** The German of rules/ha-replicas.ts. */
export const haReplicas: Translations = {
  'Use {0} replica{1}': (count) => `${count} ${count === 1 ? 'Replikat' : 'Replikate'} verwenden`,
  'Redundant store, single API server': 'Redundanter Backing Store, einzelner API-Server',
  'etcd survives the loss of a member, but while the only control-plane pod restarts nobody can reach the tenant API.':
    'etcd übersteht den Verlust eines Mitglieds. Doch während der einzige Control-Plane-Pod neu startet, ist die Tenant-API nicht erreichbar.',
  '{0} etcd members serve a single control-plane pod.':
    '{0} etcd-Mitglieder bedienen einen einzigen Control-Plane-Pod.',
  'Even number of replicas is fine here': 'Gerade Anzahl von Replikaten ist hier in Ordnung',
  'Replicas of the control plane do not vote: one holds a lease, and any other can take it. Only etcd members need an odd number, so two replicas already survive the loss of one.':
    'Replikate der Control Plane stimmen nicht ab: Eines hält ein Lease, und jedes andere kann es übernehmen. Eine ungerade Anzahl brauchen nur etcd-Mitglieder; schon zwei Replikate überstehen den Verlust von einem.',
  '{0} replicas need no majority: with {1} they share a lease.':
    '{0} Replikate brauchen keine Mehrheit: Mit dem Backing Store „{1}“ teilen sie sich ein Lease.',
  'Replicas do not outlive the host cluster': 'Replikate überleben den Host-Cluster nicht',
  'More replicas protect against the loss of a pod or a node. When the host cluster is down, so is the virtual cluster; a snapshot kept elsewhere is the way back.':
    'Mehr Replikate schützen vor dem Verlust eines Pods oder Nodes. Fällt der Host-Cluster aus, fällt auch der virtuelle Cluster aus; zurück führt dann ein Snapshot, der anderswo liegt.',
  'All {0} replicas go down with the host cluster; they help against the loss of pods and nodes.':
    'Alle {0} Replikate fallen mit dem Host-Cluster aus; sie helfen gegen den Verlust von Pods und Nodes.',
  'Invalid number of replicas': 'Ungültige Anzahl von Replikaten',
  'The number of replicas is a whole number, zero or more. The schema refuses anything else, and the API server refuses negative numbers.':
    'Die Anzahl der Replikate ist eine ganze Zahl ab 0. Alles andere lehnt das Schema ab, negative Zahlen der API-Server.',
  '{0} is not a number of replicas.': '{0} ist keine Anzahl von Replikaten.',
  'Many control-plane replicas': 'Viele Control-Plane-Replikate',
  'All replicas serve the API, but the controllers and the syncer run in one of them. Beyond three, more replicas mainly cost memory.':
    'Alle Replikate bedienen die API, aber Controller und Syncer laufen nur in einem. Ab dem vierten kosten weitere Replikate vor allem Arbeitsspeicher.',
  'Of {0} replicas only one runs the controllers; more than 5 mostly cost.':
    'Von {0} Replikaten führt nur eines die Controller aus; mehr als 5 verursachen vor allem Kosten.',
  'No control plane': 'Keine Control Plane',
  'With zero replicas no API server runs: the tenant cannot be reached, and nothing is synced any more. That is right only for a pause by hand.':
    'Mit null Replikaten läuft kein API-Server: Der Tenant ist nicht erreichbar, und nichts wird mehr synchronisiert. Das passt nur für eine Pause von Hand.',
  'With 0 replicas there is no control plane.': 'Mit 0 Replikaten gibt es keine Control Plane.',
  'Single control-plane pod in production': 'Einzelner Control-Plane-Pod in Produktion',
  'When the pod or its node is lost, the tenant API is gone until Kubernetes has started the pod again, which takes minutes. Three replicas on a shared store take over in about a minute.':
    'Geht der Pod oder sein Node verloren, fehlt die Tenant-API, bis Kubernetes den Pod wieder gestartet hat, und das dauert Minuten. Drei Replikate an einem gemeinsamen Backing Store übernehmen in etwa einer Minute.',
  'A production cluster has a single control-plane pod.':
    'Ein Cluster für die Produktion hat nur einen Control-Plane-Pod.',
}
