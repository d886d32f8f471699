import type { Translations } from '../../translations.ts'

export const privateNodes: Translations = {
  'Private nodes': 'Private Nodes',
  'Nodes that belong to the tenant alone, instead of nodes of the host cluster.':
    'Nodes, die allein dem Tenant gehören, statt Nodes des Host-Clusters.',
  'Use private nodes': 'Private Nodes verwenden',
  'Lets machines join the tenant as its nodes. Nothing is synced any more, and several features are refused.':
    'Lässt Maschinen dem Tenant als Nodes beitreten. Nichts wird mehr synchronisiert, und mehrere Funktionen werden abgelehnt.',
  'Default profile': 'Standardprofil',
  'Node profile of the platform for nodes that name none. Needs a connection to the platform.':
    'Node-Profil der Plattform für Nodes, die keines nennen. Braucht eine Verbindung zur Plattform.',
  'Ship node binaries': 'Node-Binaries mitliefern',
  'Copies binaries for nodes to the control plane, so that nodes join without downloads from the internet.':
    'Kopiert Binaries für Nodes in die Control Plane, sodass Nodes ohne Downloads aus dem Internet beitreten.',
  Kubelet: 'Kubelet',
  'Settings of the kubelets of all private nodes.': 'Einstellungen der Kubelets aller privaten Nodes.',
  'Merged into the default KubeletConfiguration of the nodes.':
    'Wird mit der standardmäßigen KubeletConfiguration der Nodes zusammengeführt.',
  'Cgroup driver': 'Cgroup-Treiber',
  'How kubelets manage control groups, such as systemd.':
    'Wie Kubelets Control Groups verwalten, etwa systemd.',
  'Automatic upgrade': 'Automatisches Upgrade',
  'Bringing nodes to the Kubernetes version of the control plane.':
    'Nodes auf die Kubernetes-Version der Control Plane bringen.',
  'Upgrade nodes': 'Nodes aktualisieren',
  'Upgrades private nodes by pods when the control plane gets another version.':
    'Aktualisiert private Nodes durch Pods, wenn die Control Plane eine andere Version bekommt.',
  'At once': 'Gleichzeitig',
  'How many nodes may be upgraded in parallel.': 'Wie viele Nodes parallel aktualisiert werden dürfen.',
  'Labels of the nodes that are upgraded. Empty means all workers.':
    'Labels der Nodes, die aktualisiert werden. Leer bedeutet alle Worker.',
  'Image of the upgrade pods. Empty means that of the control plane.':
    'Image der Upgrade-Pods. Leer bedeutet das der Control Plane.',
  Binaries: 'Binaries',
  'Directory of the Kubernetes binaries on the nodes. Empty means /usr/local/bin.':
    'Verzeichnis der Kubernetes-Binaries auf den Nodes. Leer bedeutet /usr/local/bin.',
  'CNI binaries': 'CNI-Binaries',
  'Directory of the network plugins on the nodes. Empty means /opt/cni/bin.':
    'Verzeichnis der Netzwerk-Plugins auf den Nodes. Leer bedeutet /opt/cni/bin.',
  'Security settings of the upgrade pods as a whole.':
    'Sicherheitseinstellungen der Upgrade-Pods als Ganzes.',
  'User, privileges and capabilities of the upgrade container.':
    'Benutzer, Privilegien und Capabilities des Upgrade-Containers.',
  'Node daemon': 'Node-Daemon',
  'A helper process of vCluster on every private node.':
    'Ein Hilfsprozess von vCluster auf jedem privaten Node.',
  'Run the daemon': 'Daemon ausführen',
  'Deploys the helper process to the private nodes.':
    'Stellt den Hilfsprozess auf den privaten Nodes bereit.',
  'How each node spreads its requests over the control-plane replicas.':
    'Wie jeder Node seine Anfragen auf die Replikate der Control Plane verteilt.',
  'Balance on the node': 'Auf dem Node verteilen',
  'Spreads requests of the node over all control planes, so no load balancer is needed in front of them.':
    'Verteilt Anfragen des Nodes auf alle Control Planes, sodass davor kein Load Balancer nötig ist.',
  'Also for kube-proxy': 'Auch für kube-proxy',
  'Sends the requests of kube-proxy through it as well.':
    'Schickt auch die Anfragen von kube-proxy hindurch.',
  'Port on the node at which the load balancer listens.':
    'Port auf dem Node, auf dem der Load Balancer lauscht.',
  'What happens while a private node joins the cluster.':
    'Was geschieht, während ein privater Node dem Cluster beitritt.',
  VPN: 'VPN',
  'A network between nodes and control plane in different places.':
    'Ein Netz zwischen Nodes und Control Plane an verschiedenen Orten.',
  'Connect by VPN': 'Über VPN verbinden',
  'Connects nodes to the control plane by VPN. Needs the platform, and cannot be changed later from 0.30 on.':
    'Verbindet Nodes über VPN mit der Control Plane. Braucht die Plattform und ist ab 0.30 später nicht mehr änderbar.',
  'Between nodes': 'Zwischen Nodes',
  'The VPN between the nodes themselves.': 'Das VPN zwischen den Nodes selbst.',
  'Connect nodes with each other': 'Nodes miteinander verbinden',
  'Also connects the nodes with each other by VPN, for nodes in different networks.':
    'Verbindet auch die Nodes über VPN miteinander, für Nodes in verschiedenen Netzen.',
}
