import type { Translations } from '../../translations.ts'

/** The German of rules/private-nodes-limits.ts. */
export const privateNodesLimits: Translations = {
  'Settings without effect on private nodes': 'Einstellungen ohne Wirkung bei privaten Nodes',
  'With nodes of its own the tenant is a cluster by itself: nothing is synced with the host, Services are not replicated, and it does not sleep.':
    'Mit eigenen Nodes ist der Tenant ein Cluster für sich: Nichts wird mit dem Host synchronisiert, Services werden nicht repliziert, und er schläft nicht.',
  '{0} has no effect with private nodes.': '{0} hat bei privaten Nodes keine Wirkung.',
  '{0} have no effect with private nodes.': '{0} haben bei privaten Nodes keine Wirkung.',
  'Store that standalone mode does not have': 'Store, den es im Standalone-Modus nicht gibt',
  'Without a host cluster there are no pods for a deployed etcd. Standalone knows SQLite for one node and embedded etcd.':
    'Ohne Host-Cluster gibt es keine Pods für ein bereitgestelltes etcd. Der Standalone-Modus kennt SQLite für einen Node und eingebettetes etcd.',
  'Use embedded etcd': 'Eingebettetes etcd verwenden',
  'Deployed etcd does not work in standalone mode.':
    'Bereitgestelltes etcd funktioniert im Standalone-Modus nicht.',
  'An external database does not work in standalone mode.':
    'Eine externe Datenbank funktioniert im Standalone-Modus nicht.',
}
