import type { Translations } from '../../translations.ts'

/** The German of rules/external-database.ts. */
export const externalDatabase: Translations = {
  'Data source and connector': 'Datenquelle und Connector',
  'A connector gets the address from the platform, a data source names it here. They exclude each other.':
    'Ein Connector holt die Adresse von der Plattform, eine Datenquelle nennt sie hier. Beides schließt sich aus.',
  'The external database has both a data source and a connector.':
    'Die externe Datenbank hat sowohl eine Datenquelle als auch einen Connector.',
  'Drop the connector': 'Connector entfernen',
  'External database without an address': 'Externe Datenbank ohne Adresse',
  'The control plane exits at start when it knows neither a data source nor a connector of the platform.':
    'Die Control Plane beendet sich beim Start, wenn sie weder eine Datenquelle noch einen Connector der Plattform kennt.',
  'The external database is switched on, but nothing says where it is.':
    'Die externe Datenbank ist eingeschaltet, aber nirgends steht, wo sie ist.',
  'Database on localhost': 'Datenbank auf localhost',
  'Inside the pod localhost is the control-plane pod itself, where no database runs.':
    'Im Pod ist localhost der Control-Plane-Pod selbst, und dort läuft keine Datenbank.',
  'The database host {0} is the control-plane pod itself.':
    'Der Datenbank-Host {0} ist der Control-Plane-Pod selbst.',
  'MySQL data source in another form': 'MySQL-Datenquelle in anderer Form',
  'MySQL takes the form of the Go driver, not a URL: mysql://user:password@tcp(host:port)/database. A plain host:port is taken for the name of a network, and the control plane exits.':
    'MySQL erwartet die Form des Go-Treibers, keine URL: mysql://user:password@tcp(host:port)/database. Ein bloßes host:port gilt als Name eines Netzwerks, und die Control Plane beendet sich.',
  'The MySQL data source needs the form mysql://user:password@tcp(host:port)/database.':
    'Die MySQL-Datenquelle muss die Form mysql://user:password@tcp(host:port)/database haben.',
  'Write it as tcp(host:port)': 'Als tcp(host:port) schreiben',
  'Capitals in the database name': 'Großbuchstaben im Datenbanknamen',
  'kine folds the name of a PostgreSQL database to lower case, so another database than the one you may have created is used.':
    'kine wandelt den Namen einer PostgreSQL-Datenbank in Kleinbuchstaben um und verwendet damit womöglich eine andere Datenbank als die, die Sie angelegt haben.',
  'The database "{0}" becomes "{1}".': 'Aus der Datenbank „{0}“ wird „{1}“.',
  'Write it in lower case': 'In Kleinbuchstaben schreiben',
  'No database name': 'Kein Datenbankname',
  'Without a name kine uses a database called "kubernetes". Two virtual clusters that both leave it out share one table and overwrite each other.':
    'Ohne Namen verwendet kine eine Datenbank namens „kubernetes“. Fehlt er bei zwei virtuellen Clustern, teilen sie sich eine Tabelle und überschreiben sich gegenseitig.',
  'The data source names no database, so "kubernetes" is used, like by any other tenant without a name.':
    'Die Datenquelle nennt keine Datenbank. Verwendet wird daher „kubernetes“, wie bei jedem anderen Tenant ohne Datenbanknamen.',
  'Use the database {0}': 'Datenbank {0} verwenden',
  'PostgreSQL data source that is no URL': 'PostgreSQL-Datenquelle ist keine URL',
  'A PostgreSQL data source is read as a URL. Characters such as @, /, #, % and spaces in user or password must be percent-encoded, or the control plane exits at start.':
    'Eine PostgreSQL-Datenquelle wird als URL gelesen. Zeichen wie @, /, #, % und Leerzeichen in Benutzer oder Passwort müssen prozentkodiert sein, sonst beendet sich die Control Plane beim Start.',
  'The PostgreSQL data source is not a valid URL: encode special characters in user and password.':
    'Die PostgreSQL-Datenquelle ist keine gültige URL: Sonderzeichen in Benutzer und Passwort kodieren.',
  'Encode user and password': 'Benutzer und Passwort kodieren',
  'Unknown kind of database': 'Unbekannte Art von Datenbank',
  'The data source begins with the kind of the database: mysql:// or postgres://. The control plane exits on anything else.':
    'Die Datenquelle beginnt mit der Art der Datenbank: mysql:// oder postgres://. Bei allem anderen beendet sich die Control Plane.',
  'The data source does not say which kind of database it is.':
    'Die Datenquelle sagt nicht, welche Art von Datenbank gemeint ist.',
  '{0}:// is no database that vCluster supports.': '{0}:// ist keine Datenbank, die vCluster unterstützt.',
  'SQLite as external database': 'SQLite als externe Datenbank',
  'The check on replicas looks only at the store that is switched on, so this passes. But each replica gets a file of its own in its own pod, normally without a volume.':
    'Die Prüfung der Replikate betrachtet nur den eingeschalteten Backing Store und lässt das deshalb durch. Doch jedes Replikat bekommt eine eigene Datei im eigenen Pod, normalerweise ohne Volume.',
  'Each of the {0} replicas would keep its own SQLite file.':
    'Jedes der {0} Replikate hätte eine eigene SQLite-Datei.',
  'The SQLite file is lost with the pod.': 'Die SQLite-Datei geht mit dem Pod verloren.',
  'Use the embedded database with 1 replica': 'Eingebettete Datenbank mit 1 Replikat verwenden',
}
