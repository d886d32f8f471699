import type { Translations } from '../../translations.ts'

/** The German of etcd-access.ts and etcd-restore.ts. */
export const runbookEtcd: Translations = {
  'Three PEM files in the current folder. Whoever has them can read and change all data of the tenant: delete them when you are done.':
    'Drei PEM-Dateien im aktuellen Ordner. Wer sie hat, kann alle Daten des Tenants lesen und ändern: nach Gebrauch löschen.',
  'Leave it running and go on in a second terminal, in the same folder.':
    'Laufen lassen und in einem zweiten Terminal im selben Ordner weitermachen.',
  'Put the CA, the client certificate and its key into the current folder as {0}.':
    'CA, Client-Zertifikat und dessen Schlüssel als {0} in den aktuellen Ordner legen.',

  'A helper pod for each volume. Any image with a shell and tar will do in place of busybox.':
    'Ein Hilfs-Pod je Volume. Statt busybox geht jedes Image, das eine Shell und tar enthält.',
  'Every helper is ready. Pending: its node cannot reach the volume.':
    'Jeder Hilfs-Pod ist bereit. Pending: Sein Node erreicht das Volume nicht.',
  'Data that is there stays as member.before until you delete it; the volume needs room for both.':
    'Vorhandene Daten bleiben als member.before, bis Sie sie löschen; das Volume braucht Platz für beides.',
  'All data of the member is rebuilt from one snapshot. Use etcdutl of the same minor as the image {0}.':
    'Alle Daten des Mitglieds werden aus einem Snapshot neu aufgebaut. Dazu etcdutl in derselben Minor-Version wie das Image {0} verwenden.',
  'All {0} members are rebuilt from one snapshot. Use etcdutl of the same minor as the image {1}.':
    'Alle {0} Mitglieder werden aus einem Snapshot neu aufgebaut. Dazu etcdutl in derselben Minor-Version wie das Image {1} verwenden.',
  'One folder for each member. "hash mismatch": the file is damaged, take an older one.':
    'Ein Ordner je Mitglied. „hash mismatch“: Die Datei ist beschädigt, eine ältere nehmen.',
  'Every endpoint is healthy. Start the control plane only then.':
    'Jeder Endpunkt meldet „healthy“. Erst dann die Control Plane starten.',
}
