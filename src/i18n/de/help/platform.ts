import type { Translations } from '../../translations.ts'

export const platform: Translations = {
  Platform: 'Plattform',
  'The connection to vCluster Platform.': 'Die Verbindung zur vCluster Platform.',
  'Access key': 'Zugriffsschlüssel',
  'The Secret with the key for the platform.': 'Das Secret mit dem Schlüssel für die Plattform.',
  'Name of the Secret. Empty means vcluster-platform-api-key.':
    'Name des Secrets. Leer bedeutet vcluster-platform-api-key.',
  'Namespace of the Secret. Empty means that of the control plane.':
    'Namespace des Secrets. Leer bedeutet den der Control Plane.',
  'Create the rights': 'Rechte erstellen',
  'Creates the Role that lets the control plane read the Secret in another namespace.':
    'Erstellt die Role, mit der die Control Plane das Secret in einem anderen Namespace lesen darf.',
  'Project of the platform to which the virtual cluster is added.':
    'Projekt der Plattform, dem der virtuelle Cluster hinzugefügt wird.',
  'External (older key)': 'Extern (älterer Schlüssel)',
  'Settings for products outside the chart, up to 0.31.':
    'Einstellungen für Produkte außerhalb des Charts, bis 0.31.',
  'Platform (older key)': 'Plattform (älterer Schlüssel)',
  'The connection to vCluster Platform, up to 0.31.': 'Die Verbindung zur vCluster Platform, bis 0.31.',
  Sleep: 'Schlafen',
  'Stopping the workloads of the tenant while nobody uses them.':
    'Die Workloads des Tenants anhalten, während niemand sie nutzt.',
  'Automatic sleep': 'Automatisch schlafen',
  'When workloads are put to sleep and woken.': 'Wann Workloads schlafen gelegt und geweckt werden.',
  'After inactivity': 'Nach Inaktivität',
  'Time without use after which workloads sleep, such as 3h.':
    'Zeit ohne Nutzung, nach der Workloads schlafen, etwa 3h.',
  'When workloads are put to sleep, as a cron expression.':
    'Wann Workloads schlafen gelegt werden, als Cron-Ausdruck.',
  'Time zone of the schedules, such as Europe/London. Empty means UTC.':
    'Zeitzone der Zeitpläne, etwa Europe/London. Leer bedeutet UTC.',
  'Wake-up': 'Aufwecken',
  'Waking at set times instead of on use.': 'Zu festen Zeiten aufwecken statt bei Nutzung.',
  'Wake-up schedule': 'Zeitplan zum Aufwecken',
  'When workloads are woken, as a cron expression.': 'Wann Workloads geweckt werden, als Cron-Ausdruck.',
  Exclusions: 'Ausgenommen',
  'Workloads that stay awake.': 'Workloads, die wach bleiben.',
  'Which workloads stay awake.': 'Welche Workloads wach bleiben.',
  'Labels that keep a workload awake.': 'Labels, die einen Workload wach halten.',
  'Sleep mode': 'Schlafmodus',
  'Use sleep mode': 'Schlafmodus verwenden',
  'Switches sleep mode on; off, the other settings are kept without effect.':
    'Schaltet den Schlafmodus ein; ist dies aus, bleiben die anderen Einstellungen ohne Wirkung erhalten.',
  'When workloads are put to sleep.': 'Wann Workloads schlafen gelegt werden.',
  Deletion: 'Löschung',
  'Protection from deletion, and deletion after a time without use.':
    'Schutz vor Löschung und Löschung nach einer Zeit ohne Nutzung.',
  'Prevent deletion': 'Löschen verhindern',
  'Protects the virtual cluster from being deleted.':
    'Schützt den virtuellen Cluster davor, gelöscht zu werden.',
  'Automatic deletion': 'Automatisch löschen',
  'When the virtual cluster is deleted by itself.': 'Wann der virtuelle Cluster von selbst gelöscht wird.',
  'Time without use after which all is deleted, such as 720h.':
    'Zeit ohne Nutzung, nach der alles gelöscht wird, etwa 720h.',
}
