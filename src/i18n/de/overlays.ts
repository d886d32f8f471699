import type { Translations } from '../translations.ts'

/** The German of the additions. */
export const overlays: Translations = {
  'OpenShift chooses the user': 'OpenShift wählt den Benutzer',
  'Leaves user and group of all pods to OpenShift, and allows the control plane to create endpoints there.':
    'Überlässt Benutzer und Gruppe aller Pods OpenShift und erlaubt der Control Plane, dort Endpoints anzulegen.',
  'Only for new virtual clusters: files of an existing volume belong to root.':
    'Nur für neue virtuelle Cluster: Dateien eines vorhandenen Volumes gehören root.',
  'Fixed user ids, also those of a starting point, are taken out.':
    'Feste Benutzer-IDs, auch die eines Ausgangspunkts, werden herausgenommen.',
  'Fixed user 12345': 'Fester Benutzer 12345',
  'Runs control plane, init containers and etcd as user 12345, and allows the control plane to create endpoints on OpenShift.':
    'Führt Control Plane, Init-Container und etcd als Benutzer 12345 aus und erlaubt der Control Plane, auf OpenShift Endpoints anzulegen.',
  'The default SCC refuses the user: grant the ServiceAccount of the virtual cluster (vc- and its name) one that allows it.':
    'Die Standard-SCC lehnt den Benutzer ab: Geben Sie dem ServiceAccount des virtuellen Clusters (vc- und dessen Name) eine, die ihn erlaubt.',

  'gp3 on EKS': 'gp3 auf EKS',
  'Claims use SSD volumes with 3000 IOPS whatever their size.':
    'Claims nutzen SSD-Volumes mit 3000 IOPS bei jeder Größe.',
  'EKS does not create the class: install the EBS CSI add-on and create it first.':
    'EKS legt die Klasse nicht an: zuerst das EBS-CSI-Add-on installieren und sie anlegen.',
  'premium-rwo on GKE': 'premium-rwo auf GKE',
  'Claims use SSD persistent disks, which suit etcd.':
    'Claims nutzen SSD-Persistent-Disks, die zu etcd passen.',
  'Each volume is tied to its zone.': 'Jedes Volume ist an seine Zone gebunden.',
  'standard-rwo on GKE': 'standard-rwo auf GKE',
  'Claims use balanced persistent disks, for development.':
    'Claims nutzen Balanced-Persistent-Disks, für die Entwicklung.',
  'Cheaper and slower than premium-rwo.': 'Billiger und langsamer als premium-rwo.',
  'managed-csi-premium on AKS': 'managed-csi-premium auf AKS',
  'Claims use Premium SSD disks, which suit etcd.': 'Claims nutzen Premium-SSD-Disks, die zu etcd passen.',
  'Only virtual machine sizes with premium storage can mount them.':
    'Nur VM-Größen mit Premium-Storage können sie einbinden.',
  'managed-csi on AKS': 'managed-csi auf AKS',
  'Claims use Standard SSD disks, for development.': 'Claims nutzen Standard-SSD-Disks, für die Entwicklung.',
  'Slower than the premium class.': 'Langsamer als die Premium-Klasse.',
  'gp3-csi, OpenShift on AWS': 'gp3-csi, OpenShift auf AWS',
  'Claims use SSD volumes of the cloud.': 'Claims nutzen SSD-Volumes der Cloud.',
  'Exists only on AWS.': 'Gibt es nur auf AWS.',
  'ssd-csi, OpenShift on Google Cloud': 'ssd-csi, OpenShift auf Google Cloud',
  'Claims use SSD persistent disks of the cloud.': 'Claims nutzen SSD-Persistent-Disks der Cloud.',
  'Exists only on Google Cloud.': 'Gibt es nur auf Google Cloud.',
  'managed-csi, OpenShift on Azure': 'managed-csi, OpenShift auf Azure',
  'Claims use SSD disks of the cloud.': 'Claims nutzen SSD-Disks der Cloud.',
  'Exists only on Azure.': 'Gibt es nur auf Azure.',
  'thin-csi, OpenShift on vSphere': 'thin-csi, OpenShift auf vSphere',
  'Claims use thin disks of the datastore.': 'Claims nutzen Thin-Disks des Datastores.',
  'Exists only on vSphere, and is as fast as the datastore.':
    'Gibt es nur auf vSphere und ist so schnell wie der Datastore.',
  'OpenShift Data Foundation': 'OpenShift Data Foundation',
  'Claims use replicated Ceph block storage.': 'Claims nutzen replizierten Ceph-Block-Storage.',
  'Needs Data Foundation; measure the latency of fsync before etcd uses it.':
    'Braucht Data Foundation; die Latenz von fsync messen, bevor etcd sie nutzt.',
  longhorn: 'longhorn',
  'Claims use replicated block storage of Longhorn.':
    'Claims nutzen replizierten Block-Storage von Longhorn.',
  'The driver must be installed; measure the latency of fsync.':
    'Der Treiber muss installiert sein; die Latenz von fsync messen.',
  'Under three etcd members one storage replica is enough.':
    'Unter drei etcd-Mitgliedern reicht ein Storage-Replikat.',
  'rook-ceph-block': 'rook-ceph-block',
  'Claims use Ceph block devices through Rook.': 'Claims nutzen Ceph-Blockgeräte über Rook.',
  'local-path': 'local-path',
  'Claims use a directory on the node: the fastest choice.':
    'Claims nutzen ein Verzeichnis auf dem Node: die schnellste Wahl.',
  'A lost node takes its volume along: use it only under three etcd members.':
    'Mit einem Node geht auch sein Volume verloren: nur unter drei etcd-Mitgliedern verwenden.',
  'Part of k3s; elsewhere the provisioner must be installed.':
    'Teil von k3s; anderswo muss der Provisioner installiert sein.',

  'Load balancer': 'Load Balancer',
  'Exposes the tenant API on port 443 of a load balancer, for the address range 203.0.113.0/24 and the name NAME.example.com; replace both.':
    'Gibt die Tenant-API auf Port 443 eines Load Balancers frei, für den Adressbereich 203.0.113.0/24 und den Namen NAME.example.com; beide ersetzen.',
  'One load balancer to pay for per virtual cluster.': 'Je virtuellem Cluster kostet ein Load Balancer Geld.',
  'A DNS record must point the name to it.': 'Ein DNS-Eintrag muss den Namen darauf zeigen lassen.',
  'Gateway API': 'Gateway API',
  'Exposes the tenant API through a TLSRoute at the gateway gateway-system/tls-gateway under NAME.example.com; replace both.':
    'Gibt die Tenant-API über eine TLSRoute am Gateway gateway-system/tls-gateway unter NAME.example.com frei; beide ersetzen.',
  'The cluster needs the TLSRoute resource and a gateway with a TLS passthrough listener.':
    'Der Cluster braucht die Ressource TLSRoute und ein Gateway mit einem Listener für TLS-Passthrough.',
  'A DNS record must point the name to the gateway.':
    'Ein DNS-Eintrag muss den Namen auf das Gateway zeigen lassen.',
  Ingress: 'Ingress',
  'Exposes the tenant API through an Ingress with TLS passthrough under NAME.example.com; replace the name.':
    'Gibt die Tenant-API über einen Ingress mit TLS-Passthrough unter NAME.example.com frei; den Namen ersetzen.',
  'ingress-nginx must run with passthrough enabled; the project is retired, so prefer the Gateway API on new platforms.':
    'ingress-nginx muss mit eingeschaltetem Passthrough laufen; das Projekt ist eingestellt, auf neuen Plattformen ist die Gateway API besser.',
  'A DNS record must point the name to the controller.':
    'Ein DNS-Eintrag muss den Namen auf den Controller zeigen lassen.',
  'Node port': 'Node-Port',
  'Exposes the tenant API on a port of every node; the certificate names node1.example.com, which you replace.':
    'Gibt die Tenant-API auf einem Port jedes Nodes frei; das Zertifikat nennt node1.example.com, das Sie ersetzen.',
  'Kubernetes chooses the port, so a kubeconfig can be written only after the installation.':
    'Kubernetes wählt den Port; eine Kubeconfig lässt sich daher erst nach der Installation schreiben.',
  'Clients must reach the nodes.': 'Clients müssen die Nodes erreichen.',

  Priority: 'Priorität',
  'Gives control plane and etcd a priority class of their own, so that they outlive ordinary pods on full nodes.':
    'Gibt Control Plane und etcd eine eigene PriorityClass, damit sie auf vollen Nodes länger bleiben als gewöhnliche Pods.',
  'Pods that name a class which does not exist are refused: create it first.':
    'Pods, die eine nicht vorhandene Klasse nennen, werden abgelehnt: zuerst die Klasse anlegen.',
  'A system class would do more, but GKE refuses those outside kube-system.':
    'Eine Systemklasse würde mehr bewirken, aber GKE lehnt sie außerhalb von kube-system ab.',

  'Faster fail-over': 'Schnellere Übernahme',
  'Another replica takes over about 17 seconds after a node is lost, instead of 75.':
    'Geht ein Node verloren, übernimmt ein anderes Replikat nach etwa 17 statt 75 Sekunden.',
  'More requests to the host API, and pauses of it are sooner taken for a loss.':
    'Mehr Anfragen an die Host-API, und deren Pausen gelten eher als Ausfall.',

  'Network policies': 'NetworkPolicies',
  'Limits what control plane and tenant workloads may reach, and lets the port of an external database or etcd through.':
    'Begrenzt, was Control Plane und Tenant-Workloads erreichen dürfen, und lässt den Port einer externen Datenbank oder eines externen etcd durch.',
  'The network plugin of the host must enforce policies.':
    'Das Netzwerk-Plugin des Hosts muss NetworkPolicies durchsetzen.',
  'Tenant traffic to private address ranges is blocked.':
    'Verkehr des Tenants zu privaten Adressbereichen ist gesperrt.',
  'An external store is let through on every address; limit the rule to those of the store.':
    'Die Regel für einen externen Store erlaubt jede Adresse; auf die Adressen des Stores beschränken.',
  'On OpenShift add egress rules for its DNS, ports 53 and 5353.':
    'Auf OpenShift Egress-Regeln für dessen DNS hinzufügen, Ports 53 und 5353.',

  'From deployed to embedded etcd': 'Von bereitgestelltem zu eingebettetem etcd',
  'Moves the data of an existing virtual cluster into embedded etcd, while the old members still run.':
    'Überträgt die Daten eines bestehenden virtuellen Clusters in eingebettetes etcd, während die alten Mitglieder noch laufen.',
  'Needs the pro image and a platform connection (free tier).':
    'Braucht das Pro-Image und eine Verbindung zur Plattform (kostenlose Stufe).',
  'Control-plane replicas become etcd members: choose 1, 3 or 5, and give them SSD claims.':
    'Control-Plane-Replikate werden zu etcd-Mitgliedern: 1, 3 oder 5 wählen und ihnen Claims auf SSD geben.',
  'Once the tenant is healthy, take the migration flag out, upgrade again, and delete the old claims by hand.':
    'Sobald der Tenant gesund ist, das Migrations-Flag herausnehmen, erneut ein Upgrade ausführen und die alten Claims von Hand löschen.',
}
