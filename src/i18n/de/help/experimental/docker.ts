import type { Translations } from '../../../translations.ts'

export const experimentalDocker: Translations = {
  Docker: 'Docker',
  'A virtual cluster in Docker containers, without a host cluster.':
    'Ein virtueller Cluster in Docker-Containern, ohne Host-Cluster.',
  'Runs in Docker': 'Läuft in Docker',
  'Set by vCluster itself where it was started in Docker. Leave it alone.':
    'Von vCluster selbst gesetzt, wenn es in Docker gestartet wurde. Unverändert lassen.',
  Network: 'Netzwerk',
  'Docker network to use. Empty creates one.': 'Zu nutzendes Docker-Netzwerk. Leer erstellt eines.',
  'Image of the control-plane container.': 'Image des Control-Plane-Containers.',
  'Port mappings added to the control-plane container.':
    'Zusätzliche Port-Zuordnungen für den Control-Plane-Container.',
  'Volumes added to the control-plane container.': 'Zusätzliche Volumes für den Control-Plane-Container.',
  'Variables of the control-plane container, each as key=value.':
    'Variablen des Control-Plane-Containers, jede als key=value.',
  'Arguments added to docker run of the control-plane container.':
    'Zusätzliche Argumente für docker run des Control-Plane-Containers.',
  'Further containers that join as nodes.': 'Weitere Container, die als Nodes beitreten.',
  Node: 'Node',
  'One container that joins as a node.': 'Ein Container, der als Node beitritt.',
  'Name of the node. Empty means a random one.': 'Name des Nodes. Leer bedeutet einen zufälligen.',
  'Image of the node container.': 'Image des Node-Containers.',
  'Port mappings added to the node container.': 'Zusätzliche Port-Zuordnungen für den Node-Container.',
  'Volumes added to the node container.': 'Zusätzliche Volumes für den Node-Container.',
  'Variables of the node container, each as key=value.': 'Variablen des Node-Containers, jede als key=value.',
  'Arguments added to docker run of the node container.':
    'Zusätzliche Argumente für docker run des Node-Containers.',
  'Registry proxy': 'Registry-Proxy',
  'Images of the local Docker daemon.': 'Images des lokalen Docker-Daemons.',
  'Use local images': 'Lokale Images verwenden',
  'Takes images from the local Docker daemon. It must use the image store of containerd.':
    'Nimmt Images vom lokalen Docker-Daemon. Er muss den Image-Store von containerd verwenden.',
  'Services of type LoadBalancer.': 'Services vom Typ LoadBalancer.',
  'Serve LoadBalancer Services': 'LoadBalancer-Services bedienen',
  'Gives Services of type LoadBalancer an address.': 'Gibt Services vom Typ LoadBalancer eine Adresse.',
  'Forward ports': 'Ports weiterleiten',
  'Makes these addresses reachable from the machine where it takes port forwarding.':
    'Macht diese Adressen von der Maschine aus erreichbar, wenn dafür Port-Weiterleitung nötig ist.',
}
