import type { Translations } from '../../translations.ts'

export const cpAntiaffinityMissing: Translations = {
  'Replicas may share a node': 'Replikate können sich einen Node teilen',
  'The chart spreads etcd members but not the control plane, so the scheduler may put all replicas on one node, and its loss takes the whole tenant API down.':
    'Das Chart verteilt etcd-Mitglieder, aber nicht die Control Plane. Der Scheduler kann alle Replikate auf einen Node legen, und fällt dieser aus, ist die ganze Tenant-API weg.',
  'Keep the replicas on different hosts': 'Replikate auf verschiedenen Hosts halten',
  'Spread across hosts where possible': 'Wo möglich, über Hosts verteilen',
  'Nothing keeps the {0} control-plane replicas on different nodes.':
    'Nichts hält die {0} Control-Plane-Replikate auf verschiedenen Nodes.',
}
