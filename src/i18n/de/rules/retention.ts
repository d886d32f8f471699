import type { Translations } from '../../translations.ts'

/** The German of rules/retention.ts. */
export const retention: Translations = {
  'Volumes deleted with the workload': 'Volumes werden mit dem Workload gelöscht',
  'The volumes go as soon as the StatefulSet is deleted: by an uninstall by mistake, a rename, a change of its kind, or deleting it to get around an immutable field.':
    'Die Volumes verschwinden, sobald das StatefulSet gelöscht wird: durch eine versehentliche Deinstallation, eine Umbenennung, einen Wechsel der Art oder ein Löschen, das ein unveränderliches Feld umgehen soll.',
  'Deleting the etcd StatefulSet deletes the production data with it.':
    'Mit dem StatefulSet von etcd werden auch die Produktionsdaten gelöscht.',
  'Deleting the control plane StatefulSet deletes the production data with it.':
    'Mit dem StatefulSet der Control Plane werden auch die Produktionsdaten gelöscht.',
  'Retain the volumes': 'Volumes behalten',
  'Retention policy of etcd in another spelling': 'Retention-Policy von etcd anders geschrieben',
  'The template compares with the exact word Delete. Everything else silently means Retain.':
    'Das Template vergleicht genau mit dem Wort Delete. Alles andere bedeutet stillschweigend Retain.',
  '"{0}" counts as Retain.': '„{0}“ gilt als Retain.',
  'Use {0}': '{0} verwenden',
  'Unknown retention policy': 'Unbekannte Retention-Policy',
  'The chart copies the word into the StatefulSet, and the API server takes only Retain and Delete.':
    'Das Chart übernimmt das Wort in das StatefulSet, und der API-Server akzeptiert nur Retain und Delete.',
  '"{0}" is no retention policy: use Retain or Delete.':
    '„{0}“ ist keine Retention-Policy: Möglich sind Retain und Delete.',
  'Host too old for the retention policy': 'Host zu alt für die Retention-Policy',
  'The chart renders the policy only for hosts from Kubernetes 1.27 on. On older ones the volumes stay, whatever is said here.':
    'Das Chart rendert die Policy erst für Hosts ab Kubernetes 1.27. Auf älteren bleiben die Volumes, egal was hier steht.',
  'Kubernetes 1.{0} of the host keeps the volumes although the policy says Delete.':
    'Mit Kubernetes 1.{0} auf dem Host bleiben die Volumes, obwohl die Policy Delete lautet.',
  'Volumes outlive the release': 'Volumes überdauern das Release',
  'Removing the release keeps the volumes. A new release of the same name in the same namespace takes them over with the old data.':
    'Beim Entfernen des Release bleiben die Volumes erhalten. Ein neues Release mit gleichem Namen im gleichen Namespace übernimmt sie samt den alten Daten.',
  'The claim {0} stays when the release is removed: delete it with "kubectl -n {1} delete pvc {2}".':
    'Der Claim {0} bleibt, wenn das Release entfernt wird. „kubectl -n {1} delete pvc {2}“ löscht ihn.',
}
