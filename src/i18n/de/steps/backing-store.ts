import type { Translations } from '../../translations.ts'

export const stepBackingStore: Translations = {
  'Backing store': 'Backing Store',
  'Where the tenant keeps its Kubernetes objects. This decides whether more than one control-plane replica is possible, and it can hardly be changed later.':
    'Wo der Tenant seine Kubernetes-Objekte hält. Davon hängt ab, ob mehr als ein Control-Plane-Replikat möglich ist, und später lässt es sich kaum ändern.',
  Store: 'Store',

  'A file on the volume of the single control-plane pod. It needs no settings; the ones below are for special cases.':
    'Eine Datei auf dem Volume des einzigen Control-Plane-Pods. Sie braucht keine Einstellungen; die folgenden sind für Sonderfälle.',
  'Data source': 'Datenquelle',
  'Another place or other options for the SQLite file. An address of a real database is not checked here; use the external database for that.':
    'Ein anderer Ort oder andere Optionen für die SQLite-Datei. Die Adresse einer echten Datenbank wird hier nicht geprüft; dafür ist die externe Datenbank da.',
  'Identity provider': 'Identity-Provider',
  'Passed on to the database driver. A SQLite file needs none.':
    'Geht an den Datenbanktreiber. Eine SQLite-Datei braucht keinen.',
  'CA file': 'CA-Datei',
  'Passed on to the database driver as the authority to trust. A SQLite file needs none.':
    'Geht als vertrauenswürdige Zertifizierungsstelle an den Datenbanktreiber. Eine SQLite-Datei braucht keine.',
  'Client certificate file': 'Datei mit dem Client-Zertifikat',
  'Passed on to the database driver as the client certificate. A SQLite file needs none.':
    'Geht als Client-Zertifikat an den Datenbanktreiber. Eine SQLite-Datei braucht keines.',
  'Client key file': 'Datei mit dem Client-Schlüssel',
  'Passed on to the database driver as the key of the client certificate. A SQLite file needs none.':
    'Geht als Schlüssel des Client-Zertifikats an den Datenbanktreiber. Eine SQLite-Datei braucht keinen.',
  'Flags for kine, which translates between the Kubernetes API server and SQLite.':
    'Flags für kine, das zwischen dem Kubernetes-API-Server und SQLite übersetzt.',

  'Every control-plane pod is an etcd member, so the number of control-plane replicas should be odd and each pod needs its volume.':
    'Jeder Control-Plane-Pod ist ein etcd-Mitglied; die Zahl der Control-Plane-Replikate sollte daher ungerade sein, und jeder Pod braucht sein Volume.',
  'Migrate from deployed etcd': 'Von bereitgestelltem etcd migrieren',
  'Copies the data of a deployed etcd of the same release and keeps that etcd running until you switch this off again. Without it a change from deployed to embedded etcd starts empty.':
    'Kopiert die Daten eines bereitgestellten etcd desselben Release und lässt dieses laufen, bis Sie die Einstellung wieder ausschalten. Ohne sie beginnt ein Wechsel von bereitgestelltem zu eingebettetem etcd leer.',
  'Snapshot count': 'Snapshot-Schwelle',
  'Number of committed writes after which etcd saves its state and trims its log. Lower values save memory, higher values save disk writes.':
    'Zahl der Schreibvorgänge, nach denen etcd seinen Zustand sichert und sein Log kürzt. Niedrigere Werte sparen Arbeitsspeicher, höhere Schreibzugriffe auf die Disk.',
  writes: 'Schreibvorgänge',
  'Flags for the embedded etcd, one per entry in the form --name=value, for instance the database quota. With a higher quota also raise the volume, to about 2.5 times the quota.':
    'Flags für das eingebettete etcd, eines je Eintrag in der Form --name=value, etwa die Datenbank-Quota. Mit höherer Quota auch das Volume vergrößern, auf etwa das 2,5-Fache der Quota.',

  'The chart creates a StatefulSet of etcd members next to the control plane. Its volumes and placement have steps of their own.':
    'Das Chart erstellt neben der Control Plane ein StatefulSet mit etcd-Mitgliedern. Volumes und Platzierung haben eigene Schritte.',
  'CPU that the scheduler reserves for each etcd member. The default suits sandboxes; 200m is a sound minimum in production.':
    'CPU, die der Scheduler für jedes etcd-Mitglied reserviert. Der Standardwert passt für Sandboxes; 200m sind in Produktion ein gutes Minimum.',
  'Memory that the scheduler reserves for each etcd member.':
    'Arbeitsspeicher, den der Scheduler für jedes etcd-Mitglied reserviert.',
  'Upper bound for CPU; above it etcd is throttled, which delays every write. Empty means no limit.':
    'Obergrenze für CPU; darüber wird etcd gedrosselt, was jeden Schreibvorgang verzögert. Leer heißt: kein Limit.',
  'Upper bound for memory; above it the member is killed and restarted. Empty means no limit.':
    'Obergrenze für Arbeitsspeicher; darüber wird das Mitglied beendet und neu gestartet. Leer heißt: kein Limit.',
  'Deployed etcd: objects and security': 'Bereitgestelltes etcd: Objekte und Sicherheit',
  'Create the StatefulSet': 'StatefulSet erstellen',
  'Off creates the Services only. Then somebody else must run etcd pods with the labels and certificates that the control plane expects.':
    'Ausgeschaltet entstehen nur die Services. Dann muss jemand anderes etcd-Pods mit den Labels und Zertifikaten betreiben, die die Control Plane erwartet.',
  'Create the client Service': 'Client-Service erstellen',
  'The API server reaches etcd through this Service. Without it the headless Service is used, which also lists members that are not ready.':
    'Über diesen Service erreicht der API-Server etcd. Ohne ihn dient der Headless Service, der auch Mitglieder führt, die nicht bereit sind.',
  'Client Service annotations': 'Annotationen des Client-Service',
  'Annotations of the etcd client Service.': 'Annotationen des Client-Service von etcd.',
  'Headless Service annotations': 'Annotationen des Headless Service',
  'Annotations of the headless Service that gives members their stable names.':
    'Annotationen des Headless Service, der den Mitgliedern ihre festen Namen gibt.',

  'An etcd cluster that you run yourself. Use it for one tenant only: no key prefix is set, so two tenants would overwrite each other.':
    'Ein etcd-Cluster, den Sie selbst betreiben. Nur für einen Tenant verwenden: Es wird kein Schlüssel-Präfix gesetzt, zwei Tenants würden sich also gegenseitig überschreiben.',
  Endpoint: 'Endpunkt',
  'One host and port without a scheme; the connection always uses TLS. For several members give a Service or load balancer name.':
    'Ein Host mit Port, ohne Schema; die Verbindung nutzt immer TLS. Bei mehreren Mitgliedern den Namen eines Service oder Load Balancers angeben.',
  'Path, inside the control-plane container, of the certificate authority that signed the etcd server. Mount it from a Secret with an additional volume.':
    'Pfad im Control-Plane-Container zur Zertifizierungsstelle, die das Zertifikat des etcd-Servers signiert hat. Aus einem Secret über ein zusätzliches Volume einbinden.',
  'Path of the client certificate in the container. etcd is not reached without certificate, key and CA.':
    'Pfad des Client-Zertifikats im Container. Ohne Zertifikat, Schlüssel und CA ist etcd nicht erreichbar.',
  'Path of the private key of the client certificate in the container.':
    'Pfad des privaten Schlüssels zum Client-Zertifikat im Container.',

  'A MySQL or PostgreSQL database that you run yourself, one database per tenant. Availability, backup and latency are those of the database.':
    'Eine MySQL- oder PostgreSQL-Datenbank, die Sie selbst betreiben, eine Datenbank je Tenant. Verfügbarkeit, Backup und Latenz sind die der Datenbank.',
  'Where the database is: a postgres:// address, or mysql:// with the Go form user:password@tcp(host:port)/name. The password ends up in a Secret and in the pod log, so keep this value in a separate file.':
    'Wo die Datenbank ist: eine Adresse mit postgres:// oder mysql:// in der Go-Form user:password@tcp(host:port)/name. Das Passwort landet in einem Secret und im Pod-Log; diesen Wert daher in einer eigenen Datei halten.',
  'Platform connector': 'Connector der Plattform',
  'Name of a connector of the vCluster platform that creates database and user. Use it instead of a data source.':
    'Name eines Connectors der vCluster Platform, der Datenbank und Benutzer anlegt. Anstelle einer Datenquelle verwenden.',
  'With aws the control plane logs in to RDS by its IAM role, and the data source needs no password.':
    'Mit aws meldet sich die Control Plane über ihre IAM-Rolle an RDS an, und die Datenquelle braucht kein Passwort.',
  'Path, inside the control-plane container, of the certificate authority that signed the database server. With it PostgreSQL connections verify the host name unless the data source says otherwise.':
    'Pfad im Control-Plane-Container zur Zertifizierungsstelle, die das Zertifikat des Datenbankservers signiert hat. Damit prüfen PostgreSQL-Verbindungen den Hostnamen, sofern die Datenquelle nichts anderes sagt.',
  'Path of a client certificate in the container. Set it together with the key file or not at all.':
    'Pfad eines Client-Zertifikats im Container. Nur zusammen mit der Schlüsseldatei setzen oder gar nicht.',
  'Flags for kine, which translates between the Kubernetes API server and the database. Every replica has a connection pool of its own; limit it here for small servers.':
    'Flags für kine, das zwischen dem Kubernetes-API-Server und der Datenbank übersetzt. Jedes Replikat hat einen eigenen Verbindungspool; für kleine Server hier begrenzen.',
}
