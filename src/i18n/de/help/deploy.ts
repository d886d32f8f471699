import type { Translations } from '../../translations.ts'

export const deploy: Translations = {
  'Deployed parts': 'Bereitgestellte Teile',
  'What vCluster deploys into the tenant by itself, mostly for private nodes.':
    'Was vCluster von sich aus im Tenant bereitstellt, meist für private Nodes.',
  'kube-proxy': 'kube-proxy',
  'Traffic to Services on private nodes.': 'Verkehr zu Services auf privaten Nodes.',
  'Deploy kube-proxy': 'kube-proxy bereitstellen',
  'Runs kube-proxy on private nodes. Off, the network plugin has to replace it.':
    'Führt kube-proxy auf privaten Nodes aus. Ist dies aus, muss das Netzwerk-Plugin es ersetzen.',
  'Merged into the default KubeProxyConfiguration.':
    'Wird mit der standardmäßigen KubeProxyConfiguration zusammengeführt.',
  'Complete image of kube-proxy. Empty leaves the choice to vCluster.':
    'Vollständiges Image von kube-proxy. Leer überlässt vCluster die Wahl.',
  'When a node pulls the image of kube-proxy: IfNotPresent, Always or Never.':
    'Wann ein Node das Image von kube-proxy lädt: IfNotPresent, Always oder Never.',
  'Labels that a node must have to run kube-proxy.':
    'Labels, die ein Node haben muss, um kube-proxy auszuführen.',
  'Priority class of the pods of kube-proxy.': 'PriorityClass der Pods von kube-proxy.',
  'Taints that the pods of kube-proxy put up with.': 'Taints, die die Pods von kube-proxy tolerieren.',
  'Variables added to the container of kube-proxy.':
    'Zusätzliche Variablen für den Container von kube-proxy.',
  'Flags added to the command of kube-proxy, one per entry.':
    'Zusätzliche Flags für den Befehl von kube-proxy, eines je Eintrag.',
  'Network plugin': 'Netzwerk-Plugin',
  'How pods on private nodes are connected.': 'Wie Pods auf privaten Nodes verbunden sind.',
  Flannel: 'Flannel',
  'The network plugin that vCluster can bring.': 'Das Netzwerk-Plugin, das vCluster mitbringen kann.',
  'Deploy Flannel': 'Flannel bereitstellen',
  'Connects the pods on private nodes. Off, install a network plugin of your own.':
    'Verbindet die Pods auf privaten Nodes. Ist dies aus, ein eigenes Netzwerk-Plugin installieren.',
  'Complete image of Flannel.': 'Vollständiges Image von Flannel.',
  'Init image': 'Init-Image',
  'Complete image of the init container of Flannel.': 'Vollständiges Image des Init-Containers von Flannel.',
  'Local path provisioner': 'Local Path Provisioner',
  'Volumes from the disks of private nodes.': 'Volumes auf den Disks privater Nodes.',
  'Deploy the provisioner': 'Provisioner bereitstellen',
  'Supplies volumes from directories of the node on which the pod runs.':
    'Liefert Volumes aus Verzeichnissen des Nodes, auf dem der Pod läuft.',
  'Complete image of the provisioner.': 'Vollständiges Image des Provisioners.',
  Directory: 'Verzeichnis',
  'Directory of the nodes in which volumes are made.':
    'Verzeichnis der Nodes, in dem Volumes angelegt werden.',
  MetalLB: 'MetalLB',
  'Addresses for Services of type LoadBalancer on private nodes.':
    'Adressen für Services vom Typ LoadBalancer auf privaten Nodes.',
  'Deploy MetalLB': 'MetalLB bereitstellen',
  'Gives Services of type LoadBalancer an address of the pool.':
    'Gibt Services vom Typ LoadBalancer eine Adresse aus dem Pool.',
  'Controller image': 'Controller-Image',
  'Complete image of the controller of MetalLB.': 'Vollständiges Image des Controllers von MetalLB.',
  'Speaker image': 'Speaker-Image',
  'Complete image of the speaker of MetalLB.': 'Vollständiges Image des Speakers von MetalLB.',
  'Address pool': 'Adresspool',
  'Addresses that MetalLB hands out, and how it announces them.':
    'Adressen, die MetalLB vergibt, und wie es sie ankündigt.',
  Addresses: 'Adressen',
  'Ranges of the pool, such as 10.0.0.10-10.0.0.20 or a CIDR.':
    'Bereiche des Pools, etwa 10.0.0.10-10.0.0.20 oder ein CIDR.',
  'Layer 2': 'Layer 2',
  'Announces the addresses on the local network (layer 2).':
    'Kündigt die Adressen im lokalen Netz an (Layer 2).',
  'ingress-nginx': 'ingress-nginx',
  'An Ingress controller in the tenant.': 'Ein Ingress-Controller im Tenant.',
  'Deploy ingress-nginx': 'ingress-nginx bereitstellen',
  'Deploys ingress-nginx into the tenant. Deprecated from chart 0.31 on, as the project is retired.':
    'Stellt ingress-nginx im Tenant bereit. Ab Chart 0.31 veraltet, weil das Projekt eingestellt ist.',
  'Default class': 'Standardklasse',
  'Makes its Ingress class the default of the tenant.': 'Macht seine IngressClass zum Standard des Tenants.',
  'Metrics of nodes and pods.': 'Metriken von Nodes und Pods.',
  'Deploy a metrics server': 'Metrics Server bereitstellen',
  'Deploys a metrics server into the tenant.': 'Stellt einen Metrics Server im Tenant bereit.',
  'Snapshot controller': 'Snapshot-Controller',
  'The controller for snapshots of volumes.': 'Der Controller für Snapshots von Volumes.',
  'Deploy the controller': 'Controller bereitstellen',
  'Deploys the controller for volume snapshots into the tenant. Refused from chart 0.36 on.':
    'Stellt den Controller für Volume-Snapshots im Tenant bereit. Ab Chart 0.36 abgelehnt.',
  'What Argo CD deploys.': 'Was Argo CD bereitstellt.',
  Applications: 'Applications',
  'Applications of Argo CD. They need the integration with Argo CD.':
    'Applications von Argo CD. Sie brauchen die Integration mit Argo CD.',
  Application: 'Application',
  'One application, written out or made from a template.':
    'Eine Application, ausgeschrieben oder aus einem Template.',
  'Fixed name from which the names of the created objects are made.':
    'Fester Name, aus dem die Namen der erstellten Objekte gebildet werden.',
  'Display name': 'Anzeigename',
  'Name that people see.': 'Name, den Menschen sehen.',
  'Where it is deployed: vCluster, which is the default, or host.':
    'Wo sie bereitgestellt wird: vCluster, der Standardwert, oder host.',
  Definition: 'Definition',
  'The application itself, written out.': 'Die Application selbst, ausgeschrieben.',
  Template: 'Template',
  'A template for the application instead of a written-out one.':
    'Ein Template für die Application statt einer ausgeschriebenen.',
  'Name of the template.': 'Name des Templates.',
  'Values for the parameters of the template.': 'Werte für die Parameter des Templates.',
}
