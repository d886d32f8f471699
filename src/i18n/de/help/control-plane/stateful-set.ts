import type { Translations } from '../../../translations.ts'

export const controlPlaneStatefulSet: Translations = {
  'Control-plane pods': 'Control-Plane-Pods',
  'The StatefulSet or Deployment that runs the control plane.':
    'Das StatefulSet oder Deployment, das die Control Plane ausführt.',
  'Number of replicas, and how fast another one takes the lead.':
    'Zahl der Replikate und wie schnell ein anderes die Führung übernimmt.',
  'Where the control-plane image comes from, and which version it is.':
    'Woher das Control-Plane-Image kommt und welche Version es ist.',
  'Volumes of the control-plane pods.': 'Volumes der Control-Plane-Pods.',
  'The volume that each control-plane pod claims for its data.':
    'Das Volume, das jeder Control-Plane-Pod für seine Daten beansprucht.',
  'Labels and annotations of the control-plane pods.': 'Labels und Annotationen der Control-Plane-Pods.',
  'On which nodes of the host cluster the replicas run, and how far apart.':
    'Auf welchen Nodes des Host-Clusters die Replikate laufen und wie weit verteilt.',
  'Security contexts of the control-plane pods and their main container.':
    'Security-Contexts der Control-Plane-Pods und ihres Hauptcontainers.',
  'What each control-plane pod reserves and may use at most.':
    'Was jeder Control-Plane-Pod reserviert und höchstens nutzen darf.',
  'CPU, memory and disk that the scheduler reserves for each control-plane pod.':
    'CPU, Arbeitsspeicher und Disk, die der Scheduler für jeden Control-Plane-Pod reserviert.',
  'CPU, memory and disk that each control-plane pod may use at most. They must not be lower than the requests.':
    'CPU, Arbeitsspeicher und Disk, die jeder Control-Plane-Pod höchstens nutzen darf. Nicht niedriger als die Requests.',
  'One volume and the place where the control-plane container sees it.':
    'Ein Volume und der Ort, an dem der Control-Plane-Container es sieht.',
  'Directory or file in the control-plane container. It must not contain a colon.':
    'Verzeichnis oder Datei im Control-Plane-Container. Ein Doppelpunkt ist nicht erlaubt.',
  'Keeps the control-plane container from writing to the volume.':
    'Verhindert, dass der Control-Plane-Container auf das Volume schreibt.',
  'DNS settings': 'DNS-Einstellungen',
  'Name servers, search domains and resolver options of the control-plane pods.':
    'Nameserver, Suchdomänen und Resolver-Optionen der Control-Plane-Pods.',
  'Resolver option': 'Resolver-Option',
  'One option of the resolver, with or without a value.': 'Eine Option des Resolvers, mit oder ohne Wert.',
  Option: 'Option',
  'Name of the resolver option, such as ndots.': 'Name der Resolver-Option, etwa ndots.',
  'Value of the option, where it takes one.': 'Wert der Option, wenn sie einen braucht.',
  'Host alias': 'Host-Alias',
  'One line of the hosts file: an IP address and its names.':
    'Eine Zeile der hosts-Datei: eine IP-Adresse und ihre Namen.',
  'IP address to which the names lead.': 'IP-Adresse, zu der die Namen führen.',
  Names: 'Namen',
  'Names that lead to the IP address.': 'Namen, die zu der IP-Adresse führen.',
  Probes: 'Probes',
  'How the kubelet finds out whether the control plane is up, ready and alive.':
    'Wie das Kubelet feststellt, ob die Control Plane gestartet, bereit und am Leben ist.',
  'How long the control plane may take to come up.': 'Wie lange die Control Plane zum Starten brauchen darf.',
  'When a control-plane pod gets no more requests.':
    'Wann ein Control-Plane-Pod keine Anfragen mehr bekommt.',
  'When a control plane that hangs is restarted.': 'Wann eine hängende Control Plane neu gestartet wird.',
}
