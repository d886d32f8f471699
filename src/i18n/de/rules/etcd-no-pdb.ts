import type { Translations } from '../../translations.ts'

export const etcdNoPdb: Translations = {
  'No budget for etcd members': 'Kein Budget für etcd-Mitglieder',
  'No version of the chart renders a disruption budget for etcd; the one of the control plane does not select its pods. A node rollout may therefore evict two members at once and cost the majority.':
    'Keine Version des Charts rendert ein PodDisruptionBudget für etcd; das der Control Plane wählt seine Pods nicht aus. Ein Node-Rollout kann daher zwei Mitglieder zugleich verdrängen und die Mehrheit kosten.',
  'Nothing keeps a drain from evicting several of the {0} etcd members at once.':
    'Nichts hindert einen Drain daran, mehrere der {0} etcd-Mitglieder zugleich zu verdrängen.',
  'Add a budget for etcd': 'Budget für etcd hinzufügen',
}
