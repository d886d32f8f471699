import type { Translations } from '../../../translations.ts'

export const controlPlaneBackingStore: Translations = {
  'Backing store': 'Backing Store',
  "Where the tenant's objects are kept. Only one store can be on.":
    'Wo die Objekte des Tenants liegen. Nur ein Store kann eingeschaltet sein.',
  Database: 'Datenbank',
  'An SQL database as the store: a SQLite file or a server that you run.':
    'Eine SQL-Datenbank als Store: eine SQLite-Datei oder ein Server, den Sie betreiben.',
  'Embedded database': 'Eingebettete Datenbank',
  'A SQLite file in the control-plane pod, the store where no other is on.':
    'Eine SQLite-Datei im Control-Plane-Pod; der Store, wenn kein anderer eingeschaltet ist.',
  'Use SQLite': 'SQLite verwenden',
  'Keeps all objects in a SQLite file in the pod, which allows a single replica only.':
    'Hält alle Objekte in einer SQLite-Datei im Pod, was nur ein einziges Replikat erlaubt.',
  'External database': 'Externe Datenbank',
  'A MySQL or PostgreSQL server that you run.': 'Ein MySQL- oder PostgreSQL-Server, den Sie betreiben.',
  'Use an external database': 'Externe Datenbank verwenden',
  'Keeps all objects in your database. Needs a data source or a connector.':
    'Hält alle Objekte in Ihrer Datenbank. Braucht eine Datenquelle oder einen Connector.',
  etcd: 'etcd',
  'etcd as the store: in the control plane, in pods of its own, or one that you run.':
    'etcd als Store: in der Control Plane, in eigenen Pods oder eines, das Sie betreiben.',
  'Embedded etcd': 'Eingebettetes etcd',
  'etcd inside the control-plane pods, one member per replica.':
    'etcd in den Control-Plane-Pods, ein Mitglied je Replikat.',
  'Use embedded etcd': 'Eingebettetes etcd verwenden',
  'Keeps all objects in an etcd that runs in the control-plane pods.':
    'Hält alle Objekte in einem etcd, das in den Control-Plane-Pods läuft.',
  'Deployed etcd': 'Bereitgestelltes etcd',
  'etcd in pods of its own, which the chart deploys beside the control plane.':
    'etcd in eigenen Pods, die das Chart neben der Control Plane bereitstellt.',
  'Deploy etcd': 'etcd bereitstellen',
  'Keeps all objects in an etcd that the chart deploys in pods of its own.':
    'Hält alle Objekte in einem etcd, das das Chart in eigenen Pods bereitstellt.',
  'etcd Service': 'etcd-Service',
  'The Service at which the control plane reaches the deployed etcd.':
    'Der Service, über den die Control Plane das bereitgestellte etcd erreicht.',
  'Headless etcd Service': 'Headless Service von etcd',
  'Gives every member of the deployed etcd a DNS name of its own.':
    'Gibt jedem Mitglied des bereitgestellten etcd einen eigenen DNS-Namen.',
  'External etcd': 'Externes etcd',
  'An etcd cluster that you run yourself.': 'Ein etcd-Cluster, den Sie selbst betreiben.',
  'Use an external etcd': 'Externes etcd verwenden',
  'Keeps all objects in your etcd. Needs its endpoint.':
    'Hält alle Objekte in Ihrem etcd. Braucht dessen Endpunkt.',
  'TLS files': 'TLS-Dateien',
  'Files for the connection to your etcd: authority, certificate and key.':
    'Dateien für die Verbindung zu Ihrem etcd: Zertifizierungsstelle, Zertifikat und Schlüssel.',
  'etcd StatefulSet': 'etcd-StatefulSet',
  'The pods of the deployed etcd, one per member.': 'Die Pods des bereitgestellten etcd, einer je Mitglied.',
  'How many members the deployed etcd has.': 'Wie viele Mitglieder das bereitgestellte etcd hat.',
  'Where the etcd image comes from, and which version it is.':
    'Woher das etcd-Image kommt und welche Version es ist.',
  'Volumes of the etcd members.': 'Volumes der etcd-Mitglieder.',
  'The volume that each etcd member claims for its data.':
    'Das Volume, das jedes etcd-Mitglied für seine Daten beansprucht.',
  'Labels and annotations of the etcd pods.': 'Labels und Annotationen der etcd-Pods.',
  'On which nodes of the host cluster etcd members run, and how far apart.':
    'Auf welchen Nodes des Host-Clusters etcd-Mitglieder laufen und wie weit verteilt.',
  'Security contexts of the etcd pods and their container.':
    'Security-Contexts der etcd-Pods und ihres Containers.',
  'What each etcd member reserves and may use at most.':
    'Was jedes etcd-Mitglied reserviert und höchstens nutzen darf.',
  'CPU, memory and disk that the scheduler reserves for each etcd member.':
    'CPU, Arbeitsspeicher und Disk, die der Scheduler für jedes etcd-Mitglied reserviert.',
  'CPU, memory and disk that each etcd member may use at most. They must not be lower than the requests.':
    'CPU, Arbeitsspeicher und Disk, die jedes etcd-Mitglied höchstens nutzen darf. Nicht niedriger als die Requests.',
  'One volume and the place where the etcd container sees it.':
    'Ein Volume und der Ort, an dem der etcd-Container es sieht.',
  'Directory or file in the etcd container. It must not contain a colon.':
    'Verzeichnis oder Datei im etcd-Container. Ein Doppelpunkt ist nicht erlaubt.',
  'Keeps the etcd container from writing to the volume.':
    'Verhindert, dass der etcd-Container auf das Volume schreibt.',
}
