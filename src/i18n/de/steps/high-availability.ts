import type { Translations } from '../../translations.ts'

export const stepHighAvailability: Translations = {
  'High availability': 'Hochverfügbarkeit',
  'How many of everything, how fast a standby takes over, and what a node drain may do. Replicas protect against the loss of pods and nodes, not of the host cluster.':
    'Wie viele Replikate es gibt, wie schnell ein anderes die Führung übernimmt und was ein Node-Drain darf. Replikate schützen vor dem Verlust von Pods und Nodes, nicht vor dem des Host-Clusters.',
  Replicas: 'Replikate',
  replicas: 'Replikate',
  'Control-plane replicas': 'Control-Plane-Replikate',
  'Number of control-plane pods. All of them serve the API and one leads; more than one needs another store than SQLite, and embedded etcd wants an odd number.':
    'Zahl der Control-Plane-Pods. Alle bedienen die API, einer ist der Leader; mehr als einer braucht einen anderen Store als SQLite, und eingebettetes etcd braucht eine ungerade Zahl.',

  'Leader election': 'Leader-Wahl',
  'Only with more than one replica: the leader holds a lease in the host cluster and runs the controllers and the syncer.':
    'Nur mit mehr als einem Replikat: Der Leader hält ein Lease im Host-Cluster und führt die Controller und den Syncer aus.',
  'Lease duration': 'Dauer des Lease',
  'How long a standby waits after the last renewal before it takes over. Must be longer than the renew deadline.':
    'Wie lange die anderen Replikate nach der letzten Erneuerung warten, bis eines übernimmt. Muss länger sein als die Erneuerungsfrist.',
  'Renew deadline': 'Erneuerungsfrist',
  'How long the leader keeps trying to renew before it gives up and restarts. Must be longer than 1.2 times the retry period.':
    'Wie lange der Leader die Erneuerung versucht, bis er aufgibt und neu startet. Muss länger sein als das 1,2-Fache des Wiederholungsintervalls.',
  'Retry period': 'Wiederholungsintervall',
  'Pause between attempts to get or renew the lease. Shorter means faster take-over and more load on the host API.':
    'Pause zwischen Versuchen, das Lease zu bekommen oder zu erneuern. Kürzer heißt schnellere Übernahme und mehr Last auf der Host-API.',

  'Name resolution inside the tenant. With one replica it stays a single point of failure whatever the control plane does.':
    'Namensauflösung im Tenant. Mit einem Replikat bleibt sie ein Single Point of Failure, gleich was die Control Plane tut.',
  'Deploy CoreDNS': 'CoreDNS bereitstellen',
  'Runs CoreDNS in the tenant. Off, pods resolve no Service names unless you bring a DNS of your own.':
    'Führt CoreDNS im Tenant aus. Ausgeschaltet lösen Pods keine Service-Namen auf, außer mit eigenem DNS.',
  'Run it in the control plane': 'In der Control Plane ausführen',
  'CoreDNS runs inside the control-plane pods instead of pods of its own, as often as there are replicas. The settings below then have no effect.':
    'CoreDNS läuft in den Control-Plane-Pods statt in eigenen Pods, so oft wie es Replikate gibt. Die Einstellungen unten wirken dann nicht.',
  'Number of CoreDNS pods. By default they may not share a node, so two replicas need two usable nodes.':
    'Zahl der CoreDNS-Pods. Standardmäßig dürfen sie sich keinen Node teilen; zwei Replikate brauchen also zwei nutzbare Nodes.',
  'CPU reserved for each CoreDNS pod.': 'CPU, die für jeden CoreDNS-Pod reserviert ist.',
  'Memory reserved for each CoreDNS pod.': 'Arbeitsspeicher, der für jeden CoreDNS-Pod reserviert ist.',
  'Upper bound for CPU of each CoreDNS pod; above it answers slow down.':
    'Obergrenze für CPU je CoreDNS-Pod; darüber werden Antworten langsamer.',
  'Upper bound for memory of each CoreDNS pod; above it the pod is restarted. Large tenants with many Services need more.':
    'Obergrenze für Arbeitsspeicher je CoreDNS-Pod; darüber wird der Pod neu gestartet. Große Tenants mit vielen Services brauchen mehr.',

  'Pod disruption budget': 'PodDisruptionBudget',
  'Limits how many pods a node drain may evict at once. Charts from 0.31 have a setting for the control plane; older ones, and etcd in every version, need a manifest.':
    'Begrenzt, wie viele Pods ein Node-Drain zugleich verdrängen darf. Charts ab 0.31 haben eine Einstellung für die Control Plane; ältere, und etcd in jeder Version, brauchen ein Manifest.',
  'Create a budget': 'Budget erstellen',
  'Creates a budget for the control-plane pods. Give one of the two numbers below as well: a budget without a number blocks every drain.':
    'Erstellt ein Budget für die Control-Plane-Pods. Dazu eine der beiden Zahlen unten angeben: Ein Budget ohne Zahl blockiert jeden Drain.',
  'Maximum unavailable': 'Höchstens nicht verfügbar',
  'How many replicas may be away during drains, as a number or percentage. 1 is right for nearly everything; 0 is ignored by the chart and then blocks every drain.':
    'Wie viele Replikate bei Drains fehlen dürfen, als Zahl oder Prozentsatz. 1 passt fast immer; 0 ignoriert das Chart, und dann ist jeder Drain blockiert.',
  'Minimum available': 'Mindestens verfügbar',
  'How many replicas must stay, as a number or percentage, instead of the maximum. As many as there are replicas means that no node can be drained.':
    'Wie viele Replikate bleiben müssen, als Zahl oder Prozentsatz, anstelle der Höchstzahl. So viele, wie es Replikate gibt, heißt: Kein Node lässt sich leeren.',
  'Eviction of unhealthy pods': 'Verdrängen nicht bereiter Pods',
  'AlwaysAllow lets a drain evict pods that are not ready, so a crash loop does not block it. Empty means IfHealthyBudget; host clusters before 1.27 ignore it.':
    'Mit AlwaysAllow darf ein Drain Pods verdrängen, die nicht bereit sind; eine Absturzschleife blockiert ihn dann nicht. Leer heißt IfHealthyBudget; Host-Cluster vor 1.27 ignorieren es.',
  'Manifests in the host cluster': 'Manifeste im Host-Cluster',
  'Kubernetes manifests that are rendered with the release and created in the host namespace, for instance budgets. Several are separated by a line with three dashes.':
    'Kubernetes-Manifeste, die mit dem Release gerendert und im Host-Namespace erstellt werden, etwa Budgets. Mehrere trennt eine Zeile mit drei Strichen.',

  'Control-plane resources': 'Ressourcen der Control Plane',
  'API server, controllers, syncer and, with SQLite, the database share one container. Limits must not be lower than requests, defaults included.':
    'API-Server, Controller, Syncer und mit SQLite auch die Datenbank teilen sich einen Container. Limits dürfen nicht niedriger sein als Requests, auch nicht als deren Standardwerte.',
  'CPU that the scheduler reserves for each replica, and its share when the node is busy.':
    'CPU, die der Scheduler für jedes Replikat reserviert, und dessen Anteil bei ausgelastetem Node.',
  'Memory that the scheduler reserves for each replica. Too little makes the pod an early victim when the node runs short.':
    'Arbeitsspeicher, den der Scheduler für jedes Replikat reserviert. Bei zu wenig trifft es den Pod früh, wenn er auf dem Node knapp wird.',
  'Ephemeral storage request': 'Request für flüchtigen Speicher',
  'Node disk that the scheduler reserves for unpacked binaries and logs. Below the default the pod risks eviction when the node disk fills.':
    'Platz auf der Disk des Nodes, den der Scheduler für entpackte Binaries und Logs reserviert. Unter dem Standardwert droht die Verdrängung, wenn die Disk voll wird.',
  'Upper bound for CPU; above it the control plane is throttled. Empty means no limit, unless a limit range in the namespace sets one.':
    'Obergrenze für CPU; darüber wird die Control Plane gedrosselt. Leer heißt: kein Limit, sofern keine LimitRange im Namespace eines setzt.',
  'Upper bound for memory; above it the container is killed and restarted.':
    'Obergrenze für Arbeitsspeicher; darüber wird der Container beendet und neu gestartet.',
  'Ephemeral storage limit': 'Limit für flüchtigen Speicher',
  'Upper bound for node disk; above it the pod is evicted.':
    'Obergrenze für Platz auf der Disk des Nodes; darüber wird der Pod verdrängt.',
}
