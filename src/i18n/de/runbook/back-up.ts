import type { Translations } from '../../translations.ts'

/** The German of sections/back-up.ts. */
export const runbookBackUp: Translations = {
  'Back up': 'Backup erstellen',
  'Use a vCluster CLI of the same minor as the chart. Log in to the registry or the bucket first; s3://BUCKET/KEY works as well. Prefer logins of your machine to credentials in the address, which end up in the history of the shell.':
    'Eine vCluster-CLI in derselben Minor-Version wie das Chart verwenden. Vorher an der Registry oder am Bucket anmelden; s3://BUCKET/KEY geht auch. Anmeldungen des Rechners sind besser als Zugangsdaten in der Adresse, die im Verlauf der Shell landen.',
  'The control plane works on it in the background.': 'Die Control Plane arbeitet im Hintergrund daran.',
  'It ends with "Successfully wrote snapshot".': 'Am Ende steht „Successfully wrote snapshot“.',
  'STATUS is Completed. Otherwise the log of the control plane says why.':
    'STATUS ist Completed. Sonst steht der Grund im Log der Control Plane.',
  'A table with hash, revision and number of keys. Copy the file to another place than this cluster. It holds all Secrets of the tenant.':
    'Eine Tabelle mit Hash, Revision und Zahl der Schlüssel. Die Datei an einen Ort außerhalb dieses Clusters kopieren. Sie enthält alle Secrets des Tenants.',
  'Your etcd is backed up with its own tools, from a machine that reaches it.':
    'Ihr etcd wird mit seinen eigenen Werkzeugen gesichert, von einem Rechner aus, der es erreicht.',
  'Do not rely on vcluster snapshot here: it may seem to work, but is not supported with deployed etcd.':
    'Verlassen Sie sich hier nicht auf vcluster snapshot: Es scheint vielleicht zu funktionieren, wird aber mit bereitgestelltem etcd nicht unterstützt.',
  'Take the snapshot with etcdctl of the same minor as the image of etcd.':
    'Den Snapshot mit etcdctl in derselben Minor-Version wie das etcd-Image erstellen.',
  'The data is in an emptyDir and goes with the pod. There is nothing to restore into: put it on a claim before the tenant holds anything that matters.':
    'Die Daten liegen in einem emptyDir und verschwinden mit dem Pod. Es gibt kein Ziel für eine Wiederherstellung: Legen Sie die Daten auf einen Claim, bevor der Tenant etwas Wichtiges enthält.',
  'The values are not restored with the data. Keep them under lock: they may hold passwords.':
    'Die Values werden nicht mit den Daten wiederhergestellt. Unter Verschluss halten: Sie können Passwörter enthalten.',
  'Volumes of the tenant’s own workloads are in none of these. Back them up with Velero or the tools of your storage.':
    'Volumes der Workloads des Tenants sind in nichts davon enthalten. Sichern Sie sie mit Velero oder den Werkzeugen Ihres Speichersystems.',
}
