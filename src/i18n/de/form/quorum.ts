import type { Translations } from '../../translations.ts'

export const formQuorum: Translations = {
  Quorum: 'Quorum',
  quorum: 'Quorum',
  'may fail': 'dürfen ausfallen',
  'nodes needed': 'nötige Nodes',
  use: 'verwenden',
  chosen: 'gewählt',
  Use: 'Verwenden',
  'Use {0} members': (members) => `${members} ${members === 1 ? 'Mitglied' : 'Mitglieder'} verwenden`,
  '{0} members tolerate no more failures than {1}.': '{0} Mitglieder verkraften nicht mehr Ausfälle als {1}.',
  'SQLite has no quorum: one pod writes one file. While that pod is away, so is the tenant API.':
    'SQLite hat kein Quorum: Ein Pod schreibt eine Datei. Solange dieser Pod fehlt, fehlt auch die Tenant-API.',
  'The quorum is that of your own etcd cluster. Control-plane replicas only read and write there, so any number of them works.':
    'Das Quorum ist das Ihres eigenen etcd-Clusters. Control-Plane-Replikate lesen und schreiben dort nur; jede Anzahl funktioniert.',
  'Fail-over is up to the database. Control-plane replicas only read and write there, so any number of them works.':
    'Die Übernahme ist Sache der Datenbank. Control-Plane-Replikate lesen und schreiben dort nur; jede Anzahl funktioniert.',
  'Choose now: the chart never adds or removes members of a running etcd.':
    'Jetzt wählen: Das Chart fügt einem laufenden etcd nie Mitglieder hinzu und entfernt keine.',
  'Every control-plane replica is a member, so this is the number of control-plane replicas.':
    'Jedes Control-Plane-Replikat ist ein Mitglied; dies ist also die Zahl der Control-Plane-Replikate.',
}
