import type { Translations } from '../../translations.ts'

export const databaseSecurity: Translations = {
  'Database outside the chart': 'Datenbank außerhalb des Charts',
  'Backup, fail-over and latency of the database are not the business of the chart. The virtual cluster is as available as its database.':
    'Um Backup, Übernahme bei Ausfall und Latenz der Datenbank kümmert sich das Chart nicht. Der virtuelle Cluster ist so verfügbar wie seine Datenbank.',
  'Connection pool per replica': 'Verbindungspool je Replikat',
  'Every replica runs its own kine with its own pool, and small PostgreSQL servers run out of connections. From 0.26 flags of kine limit the pool.':
    'Jedes Replikat betreibt sein eigenes kine mit eigenem Pool, und kleinen PostgreSQL-Servern gehen die Verbindungen aus. Ab 0.26 begrenzen Flags von kine den Pool.',
  'External database needs a licence': 'Externe Datenbank braucht eine Lizenz',
  'Only the pro image has this feature, and only with a paid tier of the platform; without it the control plane exits at start. Deployed etcd needs no licence.':
    'Nur das Pro-Image hat diese Funktion, und nur mit einer bezahlten Stufe der Plattform; sonst beendet sich die Control Plane beim Start. Bereitgestelltes etcd braucht keine Lizenz.',
  'Password in the pod log': 'Passwort im Pod-Log',
  'When the control plane starts kine it writes the whole command to its log, data source included, and the process list shows it too. Restrict who may read the log, and change the password now and then.':
    'Wenn die Control Plane kine startet, schreibt sie den ganzen Befehl samt Datenquelle in ihr Log, und auch die Prozessliste zeigt ihn. Nur wenige sollten das Log lesen dürfen, und das Passwort sollte ab und zu wechseln.',
  'Sample text in the data source': 'Beispieltext in der Datenquelle',
  'The data source was copied from documentation and still holds sample words, so the control plane will not reach a database.':
    'Die Datenquelle stammt aus einer Dokumentation und enthält noch Beispielwörter; so erreicht die Control Plane keine Datenbank.',
  'Password in the values': 'Passwort in den Values',
  'Values end up in the Secret of the configuration and in the Secret of the Helm release, and a data source cannot refer to a Secret. Keep it in a values file of its own that is not committed; a connector or an identity provider does without a password.':
    'Values landen im Secret der Konfiguration und im Secret des Helm-Release, und eine Datenquelle kann nicht auf ein Secret verweisen. Sie gehört in eine eigene Values-Datei, die nicht eingecheckt wird; ein Connector oder ein Identity-Provider kommt ohne Passwort aus.',
  'Backup and fail-over of the database are up to you.':
    'Für Backup der Datenbank und Übernahme bei Ausfall sind Sie selbst zuständig.',
  'Each of the {0} replicas keeps connections of its own to the database.':
    'Jedes der {0} Replikate hält eigene Verbindungen zur Datenbank.',
  'An external database needs a paid licence of the vCluster Platform.':
    'Eine externe Datenbank braucht eine bezahlte Lizenz der vCluster Platform.',
  'Use deployed etcd': 'Bereitgestelltes etcd verwenden',
  'The control plane writes the database password to its log.':
    'Die Control Plane schreibt das Datenbankpasswort in ihr Log.',
  'The data source still holds the sample text "{0}".':
    'Die Datenquelle enthält noch den Beispieltext „{0}“.',
  'The data source holds the database password in plain text.':
    'Die Datenquelle enthält das Datenbankpasswort im Klartext.',
}
