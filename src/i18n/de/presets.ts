import type { Translations } from '../translations.ts'

/** The German of the starting points. */
export const presets: Translations = {
  'Needs three nodes, because no two replicas share one; with a fourth a drain has somewhere to go.':
    'Braucht drei Nodes, weil sich keine zwei Replikate einen teilen; mit einem vierten hat ein Drain ein Ziel.',
  'Uses the default storage class of the host unless you name one.':
    'Nutzt die Standardklasse des Hosts, wenn Sie keine StorageClass angeben.',

  Development: 'Entwicklung',
  'For sandboxes, demos and a first look: everything at the default.':
    'Für Sandboxes, Demos und einen ersten Blick: alles im Standard.',
  'Nothing is changed: SQLite, one control-plane pod, one volume on the default storage class.':
    'Nichts wird geändert: SQLite, ein Control-Plane-Pod, ein Volume mit der Standard-StorageClass.',
  'Not highly available: upgrades and node drains interrupt the tenant API for a minute or so while workloads keep running.':
    'Nicht hochverfügbar: Upgrades und Node-Drains unterbrechen die Tenant-API für etwa eine Minute, während Workloads weiterlaufen.',
  'Needs a default storage class in the host cluster.': 'Braucht eine Standard-StorageClass im Host-Cluster.',

  'Production, deployed etcd': 'Produktion, bereitgestelltes etcd',
  'For high availability without a licence: three API replicas in front of three etcd members.':
    'Für Hochverfügbarkeit ohne Lizenz: drei API-Replikate vor drei etcd-Mitgliedern.',
  'Three etcd members of their own with 10Gi each.': 'Drei eigene etcd-Mitglieder mit je 10Gi.',
  'Three control-plane replicas without volumes, with production requests and limits.':
    'Drei Control-Plane-Replikate ohne Volumes, mit Requests und Limits für Produktion.',
  'One pod of a kind per node, spread over zones where there are any.':
    'Je Node ein Pod jeder Art, verteilt über Zonen, sofern es welche gibt.',
  'Two CoreDNS replicas, and disruption budgets for control plane and etcd.':
    'Zwei CoreDNS-Replikate und PodDisruptionBudgets für Control Plane und etcd.',
  'Eight pods and two kinds of workload to watch.':
    'Acht Pods und zwei Arten von Workloads sind zu überwachen.',
  'The number of etcd members is fixed for life.': 'Die Zahl der etcd-Mitglieder steht für immer fest.',

  'Production, embedded etcd': 'Produktion, eingebettetes etcd',
  'For high availability with the fewest parts, where a vCluster platform is connected (free tier).':
    'Für Hochverfügbarkeit mit den wenigsten Teilen, wo eine vCluster Platform verbunden ist (kostenlose Stufe).',
  'etcd runs inside three control-plane pods, each with a volume of 10Gi.':
    'etcd läuft in drei Control-Plane-Pods, jeder mit einem Volume von 10Gi.',
  'Production requests and limits.': 'Requests und Limits für Produktion.',
  'One pod per node, spread over zones where there are any.':
    'Ein Pod je Node, verteilt über Zonen, sofern es welche gibt.',
  'Two CoreDNS replicas and a disruption budget.': 'Zwei CoreDNS-Replikate und ein PodDisruptionBudget.',
  'Needs the pro image and a platform connection.':
    'Braucht das Pro-Image und eine Verbindung zur Plattform.',
  'Losing a control-plane pod is losing an etcd member.':
    'Mit einem Control-Plane-Pod geht auch ein etcd-Mitglied verloren.',
  'On a first installation with plain Helm, start with one replica and then scale to three.':
    'Bei der ersten Installation mit Helm allein mit einem Replikat beginnen, dann auf drei skalieren.',

  'Throw-away': 'Wegwerf-Cluster',
  'For pipelines and test runs: starts faster and leaves no volume behind.':
    'Für Pipelines und Testläufe: startet schneller und hinterlässt kein Volume.',
  'No volume is claimed, so the control plane is a Deployment with a temporary directory.':
    'Kein Volume wird beansprucht; die Control Plane ist daher ein Deployment mit temporärem Verzeichnis.',
  'Whenever the pod is replaced, by eviction, node loss or any upgrade, the tenant is wiped.':
    'Sobald der Pod ersetzt wird, durch Verdrängung, Verlust des Nodes oder ein Upgrade, ist der Tenant leer.',
  'Works without any storage class.': 'Kommt ohne StorageClass aus.',

  'Production, external database': 'Produktion, externe Datenbank',
  'For teams with a PostgreSQL service and a paid licence: no volumes in the host cluster.':
    'Für Teams mit PostgreSQL-Dienst und bezahlter Lizenz: keine Volumes im Host-Cluster.',
  'State goes to a PostgreSQL database over TLS; the data source holds a placeholder that you must replace.':
    'Der Zustand liegt in einer PostgreSQL-Datenbank, erreicht über TLS; die Datenquelle enthält einen Platzhalter, den Sie ersetzen müssen.',
  'The CA certificate is mounted from a Secret that you create first.':
    'Das CA-Zertifikat kommt aus einem Secret, das Sie vorher anlegen.',
  'Three control-plane replicas as a Deployment, with production requests and limits.':
    'Drei Control-Plane-Replikate als Deployment, mit Requests und Limits für Produktion.',
  'One pod per node, two CoreDNS replicas and a disruption budget.':
    'Ein Pod je Node, zwei CoreDNS-Replikate und ein PodDisruptionBudget.',
  'Availability, latency, backup and cost move to the database, and each tenant needs its own.':
    'Verfügbarkeit, Latenz, Backup und Kosten hängen an der Datenbank, und jeder Tenant braucht eine eigene.',
  'The password is readable in a Secret, in the Helm release and in the pod log.':
    'Das Passwort ist in einem Secret, im Helm-Release und im Pod-Log lesbar.',
  'Paid licence.': 'Bezahlte Lizenz nötig.',
  'A PostgreSQL database for this tenant, twice with a stand-by.':
    'Eine PostgreSQL-Datenbank für diesen Tenant, mit Standby zwei.',

  'Production, self-managed etcd': 'Produktion, selbst betriebenes etcd',
  'For teams that already operate etcd and want to keep doing so.':
    'Für Teams, die etcd schon betreiben und dabei bleiben wollen.',
  'State goes to your etcd cluster over TLS; replace the sample endpoint.':
    'Der Zustand liegt in Ihrem etcd-Cluster, erreicht über TLS; den Beispiel-Endpunkt ersetzen.',
  'The client certificate is mounted from a Secret that you create first.':
    'Das Client-Zertifikat kommt aus einem Secret, das Sie vorher anlegen.',
  'One etcd cluster per tenant, because keys have no prefix.':
    'Ein etcd-Cluster je Tenant, weil die Schlüssel kein Präfix haben.',
  'One endpoint only, so put a Service or load balancer in front of the members.':
    'Nur ein Endpunkt; stellen Sie daher einen Service oder Load Balancer vor die Mitglieder.',
  'Your etcd: for three members about 0.6 CPU, 1.5Gi memory and 30Gi of SSD.':
    'Ihr etcd: für drei Mitglieder etwa 0,6 CPU, 1.5Gi Arbeitsspeicher und 30Gi SSD.',

  'Existing volume': 'Vorhandenes Volume',
  'For re-using or restoring a volume: the control plane mounts a claim that you created.':
    'Um ein Volume weiterzuverwenden oder wiederherzustellen: Die Control Plane bindet einen Claim ein, den Sie angelegt haben.',
  'The claim my-existing-pvc is mounted as the data directory; replace the name.':
    'Der Claim my-existing-pvc dient als Datenverzeichnis; den Namen ersetzen.',
  'No claim of its own is made, which turns the workload into a Deployment.':
    'Kein eigener Claim wird angelegt; dadurch wird der Workload zu einem Deployment.',
  'Exactly one replica.': 'Genau ein Replikat.',
  'Upgrades can hang, because the new pod starts before the old one lets go of the volume: scale to zero first.':
    'Upgrades können hängen, weil der neue Pod startet, bevor der alte das Volume freigibt: zuerst auf null skalieren.',
  'Without these values, a claim called data-RELEASE-0 that exists before the installation is adopted by the StatefulSet and has neither problem.':
    'Ohne diese Values übernimmt das StatefulSet einen Claim namens data-RELEASE-0, den es vor der Installation gibt; dann bestehen beide Probleme nicht.',
  'The data must come from the same distribution and store.':
    'Die Daten müssen von derselben Distribution und demselben Store stammen.',
  'The volume that you bring, and a node in its zone.':
    'Das Volume, das Sie mitbringen, und ein Node in dessen Zone.',

  'Air-gapped': 'Ohne Internet (air-gapped)',
  'For clusters without internet: every image comes from one internal registry.':
    'Für Cluster ohne Internet: Jedes Image kommt aus einer internen Registry.',
  'All images come from registry.internal.example; replace the host and mirror the repository paths unchanged.':
    'Alle Images kommen von registry.internal.example; den Host ersetzen und die Repository-Pfade unverändert spiegeln.',
  'The pull secret regcred is used by the control plane and by tenant workloads.':
    'Control Plane und Tenant-Workloads verwenden das Pull-Secret regcred.',
  'Telemetry is off.': 'Telemetrie ist aus.',
  'Registries of single images are ignored.': 'Registries einzelner Images werden ignoriert.',
  'Licensed features need the platform inside the perimeter.':
    'Lizenzierte Funktionen brauchen die Plattform im abgeschotteten Netz.',
  'Up to chart 0.24 also pin the Kubernetes version, or the host decides which tag must be mirrored.':
    'Bis Chart 0.24 auch die Kubernetes-Version festlegen, sonst entscheidet der Host, welches Tag zu spiegeln ist.',

  'Restricted pod security': 'Strenge Pod-Sicherheit',
  'For hardened namespaces: one replica that passes the restricted Pod Security Standard.':
    'Für gehärtete Namespaces: ein Replikat, das den Pod-Security-Standard „restricted“ erfüllt.',
  'Control plane and init containers run as user 12345 without capabilities.':
    'Control Plane und Init-Container laufen als Benutzer 12345 ohne Capabilities.',
  'The tenant enforces the restricted standard on its own pods.':
    'Der Tenant setzt den Standard „restricted“ für seine eigenen Pods durch.',
  'Only for new tenants, because files of an existing volume belong to root.':
    'Nur für neue Tenants, weil Dateien eines vorhandenen Volumes root gehören.',
  'Tenant workloads that need root are refused.': 'Tenant-Workloads, die root brauchen, werden abgelehnt.',
  'On OpenShift choose the addition that leaves the user to it: it takes the fixed user out again.':
    'Auf OpenShift den Zusatz wählen, der den Benutzer OpenShift überlässt: Er nimmt den festen Benutzer wieder heraus.',

  'Restricted pod security, production': 'Strenge Pod-Sicherheit, Produktion',
  'For hardened production: the deployed etcd preset under the restricted Pod Security Standard.':
    'Für gehärtete Produktion: die Vorlage mit bereitgestelltem etcd unter dem Pod-Security-Standard „restricted“.',
  'Everything of the production preset with deployed etcd.':
    'Alles aus der Produktionsvorlage mit bereitgestelltem etcd.',
  'Control plane, init containers and etcd run as user 12345 without capabilities.':
    'Control Plane, Init-Container und etcd laufen als Benutzer 12345 ohne Capabilities.',
  'Eight pods, and a number of etcd members that is fixed for life.':
    'Acht Pods und eine Zahl von etcd-Mitgliedern, die für immer feststeht.',

  'Isolated tenant': 'Isolierter Tenant',
  'For tenants that you do not trust, on shared nodes: quota, default limits and network policies.':
    'Für Tenants, denen Sie nicht vertrauen, auf gemeinsamen Nodes: Quota, Standard-Limits und NetworkPolicies.',
  'A resource quota and default limits for about 20 pods; raise all of their numbers in proportion.':
    'Eine ResourceQuota und Standard-Limits für etwa 20 Pods; alle Zahlen im gleichen Verhältnis erhöhen.',
  'Network policies around control plane and workloads.': 'NetworkPolicies um Control Plane und Workloads.',
  'The baseline Pod Security Standard inside the tenant.': 'Der Pod-Security-Standard „baseline“ im Tenant.',
  'An explicit CPU limit for the control plane, which the default limits would otherwise set unseen.':
    'Ein ausdrückliches CPU-Limit für die Control Plane, das sonst die Standard-Limits unbemerkt setzen würden.',
  'The control plane counts against the quota of the tenant.':
    'Die Control Plane zählt zur Quota des Tenants.',
  'The default quota forbids node ports, so NodePort and LoadBalancer Services are refused.':
    'Die Standard-Quota verbietet Node-Ports; Services vom Typ NodePort und LoadBalancer werden daher abgelehnt.',
  'Tenant traffic to private address ranges is blocked.':
    'Verkehr des Tenants zu privaten Adressbereichen ist gesperrt.',
  'An external store needs an egress rule of its own, and so does the DNS of OpenShift (ports 53 and 5353).':
    'Ein externer Store braucht eine eigene Egress-Regel, ebenso das DNS von OpenShift (Ports 53 und 5353).',

  'Private nodes': 'Private Nodes',
  'For tenants with worker nodes of their own: the host runs only the control plane.':
    'Für Tenants mit eigenen Worker-Nodes: Auf dem Host läuft nur die Control Plane.',
  'Nodes join the tenant directly, and nothing is synced from or to the host.':
    'Nodes treten dem Tenant direkt bei, und nichts wird vom oder zum Host synchronisiert.',
  'Embedded etcd in three control-plane pods with 20Gi each.':
    'Eingebettetes etcd in drei Control-Plane-Pods mit je 20Gi.',
  'The API is reached through a load balancer.': 'Die API ist über einen Load Balancer erreichbar.',
  'A service range of its own, two CoreDNS replicas and a disruption budget.':
    'Ein eigener Service-Bereich, zwei CoreDNS-Replikate und ein PodDisruptionBudget.',
  'Sync, integrations and sleep mode do not apply.':
    'Synchronisierung, Integrationen und Schlafmodus gelten hier nicht.',
  'Pod, service and node networks must not overlap.':
    'Die Netze von Pods, Services und Nodes dürfen sich nicht überschneiden.',
  'Needs the pro image and a platform connection (free tier).':
    'Braucht das Pro-Image und eine Verbindung zur Plattform (kostenlose Stufe).',
  'One load balancer plus the nodes to pay for.': 'Ein Load Balancer und die Nodes kosten Geld.',
  'The load balancer is open to the internet unless you limit its source ranges or make it internal.':
    'Der Load Balancer ist aus dem Internet erreichbar, wenn Sie seine Quellbereiche nicht einschränken oder ihn intern machen.',
  'The nodes of the tenant, where its network plugin, CoreDNS and kube-proxy run, and a load balancer.':
    'Die Nodes des Tenants, auf denen sein Netzwerk-Plugin, CoreDNS und kube-proxy laufen, und ein Load Balancer.',

  'Large tenant': 'Großer Tenant',
  'For operator-heavy tenants with thousands of pods: big replicas, wide API limits, fast disks.':
    'Für Tenants mit vielen Operatoren und Tausenden Pods: große Replikate, hohe API-Limits, schnelle Disks.',
  'Embedded etcd in three control-plane pods with 100Gi each; from chart 0.26 with a database quota of 8 GiB.':
    'Eingebettetes etcd in drei Control-Plane-Pods mit je 100Gi; ab Chart 0.26 mit einer Datenbank-Quota von 8 GiB.',
  'The vendor profile of 4 CPU and 8Gi per replica, with garbage-collector settings.':
    'Das Profil des Herstellers mit 4 CPU und 8Gi je Replikat, mit Einstellungen für den Garbage Collector.',
  'Twice the default API concurrency: 800 requests and 400 mutating ones.':
    'Doppelt so viele gleichzeitige API-Anfragen wie im Standard: 800 und davon getrennt 400 ändernde.',
  'One pod per node, three CoreDNS replicas and a disruption budget.':
    'Ein Pod je Node, drei CoreDNS-Replikate und ein PodDisruptionBudget.',
  '12 CPU are reserved even when idle.': '12 CPU sind auch im Leerlauf reserviert.',
  'Needs storage with at least 3000 IOPS, better 16000.':
    'Braucht Storage mit mindestens 3000 IOPS, besser 16000.',
  'Three nodes with 5 CPU free on each, for a pod and what else runs there.':
    'Drei Nodes mit je 5 freien CPU, für einen Pod und was sonst dort läuft.',
}
