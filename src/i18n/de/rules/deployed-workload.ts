import type { Translations } from '../../translations.ts'

export const deployedWorkload: Translations = {
  'Claim of a running workload changed': 'Claim eines laufenden Workloads geändert',
  'Claim templates of a StatefulSet cannot change, so the upgrade fails. A larger volume needs manual steps: enlarge the claims, delete the StatefulSet with --cascade=orphan, upgrade. Another class or a smaller volume means backup and restore.':
    'Claim-Templates eines StatefulSets lassen sich nicht ändern, daher schlägt das Upgrade fehl. Ein größeres Volume braucht Handarbeit: die Claims vergrößern, das StatefulSet mit --cascade=orphan löschen, upgraden. Eine andere Klasse oder ein kleineres Volume bedeutet Backup und Wiederherstellung.',
  'Workload changes its kind': 'Workload wechselt seine Art',
  'Helm deletes the old workload and creates one of the other kind. The old claim is left behind, or removed with its data where the retention policy is Delete. Take a snapshot first.':
    'Helm löscht den alten Workload und legt einen der anderen Art an. Der alte Claim bleibt zurück oder wird samt Daten entfernt, wenn die Retention-Policy Delete ist. Vorher einen Snapshot anlegen.',
  'Pod management policy of a running workload changed':
    'Pod-Management-Policy eines laufenden Workloads geändert',
  'Kubernetes does not let a StatefulSet change this, so the upgrade fails. Deleting the StatefulSet with --cascade=orphan first is possible where the volumes are retained.':
    'Kubernetes lässt diese Änderung an einem StatefulSet nicht zu, daher schlägt das Upgrade fehl. Bleiben die Volumes erhalten, kann man das StatefulSet vorher mit --cascade=orphan löschen.',
  '{0} of the etcd claim': '{0} des etcd-Claims',
  '{0} of the control plane claim': '{0} des Control-Plane-Claims',
  '{0} cannot change: {1}.': '{0} ist nicht änderbar: {1}.',
  'Keep {0} as deployed': '{0} unverändert lassen',
  'the StatefulSet exists with none': 'Das StatefulSet läuft ohne Angabe',
  'the StatefulSet exists with another list': 'Das StatefulSet läuft mit einer anderen Liste',
  'the StatefulSet exists with {0}': 'Das StatefulSet läuft mit {0}',
  'The control plane turns from a {0} into a {1}: its volume does not come along.':
    'Die Control Plane wird vom {0} zum {1}: Ihr Volume kommt nicht mit.',
  'The pod management policy is {0} and cannot change on a running StatefulSet.':
    'Die Pod-Management-Policy ist {0} und lässt sich an einem laufenden StatefulSet nicht ändern.',
  'Keep {0}': '{0} behalten',
}
