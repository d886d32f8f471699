import type { Translations } from '../../translations.ts'

/** The German of sections/scale.ts. */
export const runbookScale: Translations = {
  Scale: 'Skalieren',
  'SQLite is a file in one pod: one replica, always.':
    'SQLite ist eine Datei in einem Pod: immer nur ein Replikat.',
  'Set {0} to 1, 3 or 5 and upgrade; members join by themselves. Going down, take one step at a time and check the member list in between.':
    '{0} auf 1, 3 oder 5 setzen und ein Upgrade ausführen; Mitglieder treten von selbst bei. Abwärts immer nur einen Schritt gehen und dazwischen die Liste der Mitglieder prüfen.',
  'Set {0} to any number and upgrade. Two replicas already stand the loss of one; there is no vote among them.':
    '{0} auf eine beliebige Zahl setzen und ein Upgrade ausführen. Schon zwei Replikate verkraften den Verlust von einem; eine Abstimmung unter ihnen gibt es nicht.',
  'Never change the number of etcd members ({0}), neither by values nor with kubectl scale, except to 0 and back: new members found a cluster of their own. To grow, move to embedded etcd, or rebuild the tenant.':
    'Die Zahl der etcd-Mitglieder ({0}) nie ändern, weder über Values noch mit kubectl scale, außer auf 0 und zurück: Neue Mitglieder gründen einen eigenen Cluster. Wer mehr Mitglieder braucht, zieht zu eingebettetem etcd um oder baut den Tenant neu auf.',
  'Change replicas in the values, not with kubectl: the next upgrade would set them back.':
    'Replikate in den Values ändern, nicht mit kubectl: Das nächste Upgrade würde sie zurücksetzen.',
  'The volumes of {0} go with their StatefulSet. Set their retention policy to Retain and upgrade before you enlarge them.':
    'Die Volumes von {0} verschwinden mit ihrem StatefulSet. Vor dem Vergrößern ihre Retention-Policy auf Retain setzen und ein Upgrade ausführen.',
  'The volumes of {0} grow by hand if their storage class allows it (allowVolumeExpansion). They never shrink.':
    'Die Volumes von {0} lassen sich von Hand vergrößern, wenn ihre StorageClass es erlaubt (allowVolumeExpansion). Verkleinern geht nie.',
  'The pods go on running without their StatefulSet. Set the new size in the values and upgrade: Helm makes the StatefulSet again, and it takes the pods over.':
    'Die Pods laufen ohne ihr StatefulSet weiter. Die neue Größe in den Values setzen und ein Upgrade ausführen: Helm legt das StatefulSet wieder an, und es übernimmt die Pods.',
}
