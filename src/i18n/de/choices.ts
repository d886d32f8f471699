import type { Translations } from '../translations.ts'

/** The German of stores, distributions, intents, platforms and licences. */
export const choices: Translations = {
  'Embedded SQLite': 'Eingebettetes SQLite',
  'A database file on the volume of one control-plane pod; the default.':
    'Eine Datenbankdatei auf dem Volume eines einzigen Control-Plane-Pods; der Standard.',
  'Nothing to set up or operate.': 'Nichts einzurichten oder zu betreiben.',
  'Smallest footprint: one pod, one volume.': 'Kleinster Fußabdruck: ein Pod, ein Volume.',
  'No licence.': 'Keine Lizenz nötig.',
  'One control-plane replica only.': 'Nur ein Control-Plane-Replikat.',
  'The tenant API is away while the pod restarts or moves.':
    'Die Tenant-API fehlt, solange der Pod neu startet oder umzieht.',

  'Deployed etcd': 'Bereitgestelltes etcd',
  'The chart runs an etcd StatefulSet beside the control plane.':
    'Das Chart betreibt ein etcd-StatefulSet neben der Control Plane.',
  'High availability without a licence.': 'Hochverfügbarkeit ohne Lizenz.',
  'Control-plane pods need no volumes and can be any number.':
    'Control-Plane-Pods brauchen keine Volumes und können beliebig viele sein.',
  'Can be migrated to embedded etcd later.': 'Lässt sich später zu eingebettetem etcd migrieren.',
  'Most pods: three more than embedded etcd.': 'Die meisten Pods: drei mehr als eingebettetes etcd.',
  'The number of members can never change.': 'Die Zahl der Mitglieder lässt sich nie ändern.',

  'Embedded etcd': 'Eingebettetes etcd',
  'etcd runs inside every control-plane pod, each with its own volume.':
    'etcd läuft in jedem Control-Plane-Pod, je mit eigenem Volume.',
  'High availability with the fewest parts.': 'Hochverfügbarkeit mit den wenigsten Teilen.',
  'Members join and leave with the replicas: 1 to 3 to 5.':
    'Mitglieder kommen und gehen mit den Replikaten: von 1 auf 3 auf 5.',
  'Takes over the data of a deployed etcd.': 'Übernimmt die Daten eines bereitgestellten etcd.',
  'Needs the pro image and a platform connection; the feature is in the free tier.':
    'Braucht das Pro-Image und eine Verbindung zur Plattform; die Funktion gehört zur kostenlosen Stufe.',
  'Losing a control-plane pod is losing a member.':
    'Mit einem Control-Plane-Pod geht auch ein Mitglied verloren.',

  'External etcd': 'Externes etcd',
  'An etcd cluster that you operate, reached over TLS.':
    'Ein etcd-Cluster, den Sie betreiben, über TLS erreichbar.',
  'No volumes in the host namespace.': 'Keine Volumes im Host-Namespace.',
  'Members, upgrades and backups are in your hands.':
    'Mitglieder, Upgrades und Backups liegen in Ihrer Hand.',
  'One etcd cluster per tenant, because keys have no prefix.':
    'Ein etcd-Cluster je Tenant, weil die Schlüssel kein Präfix haben.',
  'A single endpoint, and client certificates that you must mount.':
    'Nur ein Endpunkt, dazu Client-Zertifikate, die Sie einbinden müssen.',

  'External database': 'Externe Datenbank',
  'MySQL or PostgreSQL that you operate, or a managed service.':
    'MySQL oder PostgreSQL, selbst betrieben oder als Managed Service.',
  'No volumes and the smallest highly available footprint in the host cluster.':
    'Keine Volumes und der kleinste hochverfügbare Fußabdruck im Host-Cluster.',
  'Uses backups and fail-over of an existing database service.':
    'Backup und Übernahme bei Ausfall kommen von einem vorhandenen Datenbankdienst.',
  'Paid licence.': 'Bezahlte Lizenz nötig.',
  'Credentials are readable in a Secret and in the pod log unless a connector or identity provider is used.':
    'Zugangsdaten sind in einem Secret und im Pod-Log lesbar, außer mit Connector oder Identity-Provider.',
  'Every request depends on the latency of the database.':
    'Jede Anfrage hängt von der Latenz der Datenbank ab.',

  Kubernetes: 'Kubernetes',
  'Upstream Kubernetes; the default, and the only one from chart 0.33.':
    'Upstream-Kubernetes; der Standard und ab Chart 0.33 die einzige Wahl.',
  k3s: 'k3s',
  'A single small binary. Only for tenants that already run it; charts 0.25 to 0.32 convert them to k8s.':
    'Ein einziges kleines Binary. Nur für Tenants, die es schon nutzen; Charts 0.25 bis 0.32 stellen sie auf k8s um.',
  k0s: 'k0s',
  'A single binary. Only for tenants that already run it; they cannot be converted.':
    'Ein einziges Binary. Nur für Tenants, die es schon nutzen; sie lassen sich nicht umstellen.',

  Development: 'Entwicklung',
  'An outage or a lost tenant is a nuisance; advice on availability stays quiet.':
    'Ein Ausfall oder ein verlorener Tenant ist nur lästig; Empfehlungen zur Verfügbarkeit entfallen.',
  Production: 'Produktion',
  'Somebody depends on it; single points of failure and risks to data are reported.':
    'Andere sind darauf angewiesen; Single Points of Failure und Risiken für Daten werden gemeldet.',

  'Amazon EKS': 'Amazon EKS',
  'New clusters have no default storage class.': 'Neue Cluster haben keine Standard-StorageClass.',
  'Google GKE': 'Google GKE',
  'Refuses system priority classes outside kube-system.':
    'Lehnt System-PriorityClasses außerhalb von kube-system ab.',
  'Azure AKS': 'Azure AKS',
  'Premium SSD classes are built in.': 'StorageClasses mit Premium-SSD sind eingebaut.',
  'Red Hat OpenShift': 'Red Hat OpenShift',
  'Forbids root by default and needs an extra role rule.':
    'Verbietet root standardmäßig und braucht eine zusätzliche Regel in der Role.',
  'On premises': 'On-Premises',
  'Storage classes depend on the driver that you installed.':
    'Die StorageClasses hängen vom installierten Treiber ab.',
  'kind, minikube or k3d': 'kind, minikube oder k3d',
  'One node and no zones, for development.': 'Ein Node und keine Zonen, für die Entwicklung.',
  'Something else': 'Etwas anderes',
  'Advice for a platform is left out.': 'Empfehlungen für eine Plattform entfallen.',

  None: 'Keine',
  'No vCluster platform is connected; open-source features only.':
    'Keine vCluster Platform ist verbunden; nur Open-Source-Funktionen.',
  'Free tier': 'Kostenlose Stufe',
  'A platform is connected; embedded etcd, private nodes and other free features work.':
    'Eine Plattform ist verbunden; eingebettetes etcd, private Nodes und andere kostenlose Funktionen laufen.',
  Paid: 'Bezahlt',
  'A paid plan, needed for instance for external databases.':
    'Ein bezahlter Plan, nötig etwa für externe Datenbanken.',
}
