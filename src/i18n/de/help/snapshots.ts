import type { Translations } from '../../translations.ts'

export const snapshots: Translations = {
  Snapshots: 'Snapshots',
  'Snapshots of the virtual cluster at set times.': 'Snapshots des virtuellen Clusters zu festen Zeiten.',
  'Automatic snapshots': 'Automatische Snapshots',
  'When snapshots are taken, where they go and how long they stay.':
    'Wann Snapshots erstellt werden, wohin sie gehen und wie lange sie bleiben.',
  'When a snapshot is taken, as a cron expression.': 'Wann ein Snapshot erstellt wird, als Cron-Ausdruck.',
  'Time zone of the schedule, such as Europe/London. Empty means UTC.':
    'Zeitzone des Zeitplans, etwa Europe/London. Leer bedeutet UTC.',
  Retention: 'Aufbewahrung',
  'How long snapshots stay, and how many.': 'Wie lange Snapshots bleiben und wie viele.',
  Period: 'Zeitraum',
  'Days that a snapshot is kept.': 'Tage, die ein Snapshot aufbewahrt wird.',
  'Highest number of snapshots.': 'Höchste Zahl von Snapshots.',
  'Whether snapshots hold the content of volumes as well.':
    'Ob Snapshots auch den Inhalt von Volumes enthalten.',
  'Include volumes': 'Volumes einschließen',
  'Also takes snapshots of the volumes of the tenant.': 'Erstellt auch Snapshots der Volumes des Tenants.',
  Storage: 'Speicher',
  'Where snapshots are kept.': 'Wo Snapshots aufbewahrt werden.',
  Type: 'Typ',
  'Which kind of storage is used.': 'Welche Art von Speicher verwendet wird.',
  S3: 'S3',
  'A bucket of Amazon S3 or a compatible service.': 'Ein Bucket von Amazon S3 oder einem kompatiblen Dienst.',
  'Address of the place in the bucket.': 'Adresse des Ablageorts im Bucket.',
  'The Secret with the credentials for this storage.': 'Das Secret mit den Zugangsdaten für diesen Speicher.',
  'Name of the Secret with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.':
    'Name des Secrets mit AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY.',
  'Namespace of the Secret.': 'Namespace des Secrets.',
  OCI: 'OCI',
  'A repository in a container registry.': 'Ein Repository in einer Container-Registry.',
  'Repository that snapshots are pushed to.': 'Repository, in das Snapshots geschrieben werden.',
  'Name of the Secret with the credentials for the registry.':
    'Name des Secrets mit den Zugangsdaten für die Registry.',
  Container: 'Container',
  'A directory in the container of the control plane.': 'Ein Verzeichnis im Container der Control Plane.',
  'Directory that snapshots are written to.': 'Verzeichnis, in das Snapshots geschrieben werden.',
  'Volume that is mounted for the snapshots.': 'Volume, das für die Snapshots eingebunden wird.',
  'Name of the volume that is mounted.': 'Name des Volumes, das eingebunden wird.',
  'Directory at which the volume is mounted.': 'Verzeichnis, in dem das Volume eingebunden wird.',
  Azure: 'Azure',
  'Blob storage of Azure.': 'Blob Storage von Azure.',
  'Address of the place in the blob storage, with container and path.':
    'Adresse des Ablageorts im Blob Storage, mit Container und Pfad.',
  'Name of the Secret with a storage key or a service principal.':
    'Name des Secrets mit einem Speicherschlüssel oder Service Principal.',
}
