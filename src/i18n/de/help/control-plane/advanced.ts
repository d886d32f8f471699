import type { Translations } from '../../../translations.ts'

export const controlPlaneAdvanced: Translations = {
  'Service accounts, metadata and optional parts of the control plane.':
    'Service-Accounts, Metadaten und optionale Teile der Control Plane.',
  'Cloud controller manager': 'Cloud-Controller-Manager',
  'The built-in controller that completes private nodes.':
    'Der eingebaute Controller, der private Nodes vervollständigt.',
  'Run the cloud controller manager': 'Cloud-Controller-Manager ausführen',
  "Sets addresses, provider IDs and other metadata of private nodes. Switch it off to run a provider's own.":
    'Setzt Adressen, Provider-IDs und andere Metadaten privater Nodes. Ausschalten, um den eines Providers zu nutzen.',
  'Global metadata': 'Globale Metadaten',
  'Metadata for nearly all objects of the release.': 'Metadaten für fast alle Objekte des Release.',
  'Annotations of all objects': 'Annotationen aller Objekte',
  "Annotations for the chart's objects. Disruption budget and the Role for the platform key stay without.":
    'Annotationen für die Objekte des Charts. PodDisruptionBudget und Role für den Plattform-Schlüssel bleiben ohne.',
  'Headless Service': 'Headless Service',
  'Gives every replica of the StatefulSet a DNS name of its own.':
    'Gibt jedem Replikat des StatefulSets einen eigenen DNS-Namen.',
  'Labels added to the built-in ones of the headless Service.':
    'Labels zusätzlich zu den eingebauten des Headless Service.',
  'Annotations of the headless Service; they win over global annotations of the same key.':
    'Annotationen des Headless Service; sie haben Vorrang vor globalen Annotationen mit gleichem Schlüssel.',
  'Complete image of the agent. Empty leaves the choice to vCluster.':
    'Vollständiges Image des Agents. Leer überlässt vCluster die Wahl.',
  'When a node pulls the image of the agent: IfNotPresent, Always or Never.':
    'Wann ein Node das Image des Agents lädt: IfNotPresent, Always oder Never.',
  'Labels that a node must have to run the agent.':
    'Labels, die ein Node haben muss, um den Agent auszuführen.',
  'Priority class of the pods of the agent.': 'PriorityClass der Pods des Agents.',
  'Taints that the pods of the agent put up with.': 'Taints, die die Pods des Agents tolerieren.',
  'Variables added to the container of the agent.': 'Zusätzliche Variablen für den Container des Agents.',
  'Flags added to the command of the agent, one per entry.':
    'Zusätzliche Flags für den Befehl des Agents, eines je Eintrag.',
  'A virtual IP for the API server, announced on the local network.':
    'Eine virtuelle IP für den API-Server, die im lokalen Netz angekündigt wird.',
  'Announce a virtual IP': 'Virtuelle IP ankündigen',
  'Announces the IP of the API address on layer 2. The container gets the capabilities NET_ADMIN and NET_RAW.':
    'Kündigt die IP der API-Adresse auf Layer 2 an. Der Container bekommt die Capabilities NET_ADMIN und NET_RAW.',
  'Network interface': 'Netzwerkschnittstelle',
  'Interface of the node from which the IP is announced.':
    'Schnittstelle des Nodes, von der die IP angekündigt wird.',
  'Gateway with its prefix length, such as 10.0.0.1/24, for routing the traffic of the IP.':
    'Gateway mit Präfixlänge, etwa 10.0.0.1/24, für das Routing des Verkehrs der IP.',
  'Image registry': 'Image-Registry',
  'A container registry inside the control plane.': 'Eine Container-Registry in der Control Plane.',
  'Run a registry': 'Registry ausführen',
  'Serves images from the control plane, for networks without a registry that nodes can reach.':
    'Liefert Images aus der Control Plane, für Netze ohne eine Registry, die Nodes erreichen.',
  'Anonymous pull': 'Anonymer Pull',
  'Lets everybody who reaches the registry pull without credentials.':
    'Lässt jeden, der die Registry erreicht, ohne Zugangsdaten Images laden.',
  'Settings in the configuration format of the Distribution registry.':
    'Einstellungen im Konfigurationsformat der Registry „Distribution“.',
  'Disruption budget': 'PodDisruptionBudget',
  'How many control-plane pods a node drain may evict at once.':
    'Wie viele Control-Plane-Pods ein Node-Drain zugleich verdrängen darf.',
  'Virtual scheduler': 'Virtueller Scheduler',
  'Older place of the switch for a scheduler in the tenant.':
    'Älterer Ort des Schalters für einen Scheduler im Tenant.',
  'Account in the host namespace for the control plane.': 'Account im Host-Namespace für die Control Plane.',
  'Creates the account for the control plane. Off, give the name of one that exists already.':
    'Erstellt den Account für die Control Plane. Ist dies aus, den Namen eines vorhandenen angeben.',
  'Name of the account. Empty means vc- followed by the release name.':
    'Name des Accounts. Leer bedeutet vc- gefolgt vom Namen des Release.',
  'Labels added to the built-in ones of the service account.':
    'Labels zusätzlich zu den eingebauten des Service-Accounts.',
  'Annotations of the service account; they win over global annotations of the same key.':
    'Annotationen des Service-Accounts; sie haben Vorrang vor globalen Annotationen mit gleichem Schlüssel.',
  'Account in the host namespace for the tenant workloads.':
    'Account im Host-Namespace für die Workloads des Tenants.',
  'Creates the account for the tenant workloads. Off, give the name of one that exists already.':
    'Erstellt den Account für die Workloads des Tenants. Ist dies aus, den Namen eines vorhandenen angeben.',
  'Name of the account. Empty means vc-workload- followed by the release name.':
    'Name des Accounts. Leer bedeutet vc-workload- gefolgt vom Namen des Release.',
}
