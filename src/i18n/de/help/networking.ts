import type { Translations } from '../../translations.ts'

export const networking: Translations = {
  Networking: 'Netzwerk',
  'Address ranges, names, and Services shared with the host cluster.':
    'Adressbereiche, Namen und mit dem Host-Cluster geteilte Services.',
  'Pod addresses': 'Pod-Adressen',
  'Range of the pods on private nodes. It must not overlap other networks in use.':
    'Bereich der Pods auf privaten Nodes. Er darf sich nicht mit anderen genutzten Netzen überschneiden.',
  'Service addresses': 'Service-Adressen',
  "Range of Services, for private nodes or where the host cluster's own cannot be found out.":
    'Bereich der Services, für private Nodes oder wenn sich der des Host-Clusters nicht ermitteln lässt.',
  'Replicated Services': 'Replizierte Services',
  'Services that also appear on the other side, kept up to date.':
    'Services, die auch auf der anderen Seite erscheinen und aktuell gehalten werden.',
  'Services of the tenant that also appear in the host cluster.':
    'Services des Tenants, die auch im Host-Cluster erscheinen.',
  'One Service of the tenant and the name of its copy.': 'Ein Service des Tenants und der Name seiner Kopie.',
  'Service in the tenant, as namespace/name.': 'Service im Tenant, als Namespace/Name.',
  To: 'Nach',
  'Name of the copy, which is made in the namespace of the virtual cluster.':
    'Name der Kopie, die im Namespace des virtuellen Clusters entsteht.',
  'Services of the host cluster that also appear in the tenant. Needs rights on the whole host cluster.':
    'Services des Host-Clusters, die auch im Tenant erscheinen. Braucht Rechte im ganzen Host-Cluster.',
  'One Service of the host cluster and the place of its copy.':
    'Ein Service des Host-Clusters und der Ort seiner Kopie.',
  "Service in the host cluster, as namespace/name, or a name in the virtual cluster's own namespace.":
    'Service im Host-Cluster, als Namespace/Name oder als Name im eigenen Namespace des virtuellen Clusters.',
  'The copy in the tenant, as namespace/name.': 'Die Kopie im Tenant, als Namespace/Name.',
  'DNS rules': 'DNS-Regeln',
  'Names that lead elsewhere. They need CoreDNS inside the control plane.':
    'Namen, die anderswohin führen. Sie brauchen CoreDNS in der Control Plane.',
  'DNS rule': 'DNS-Regel',
  'A host name, Service or namespace of the tenant, and where it leads.':
    'Ein Hostname, Service oder Namespace des Tenants und wohin er führt.',
  'Host name that the rule answers.': 'Hostname, den die Regel beantwortet.',
  'Service of the tenant whose name the rule answers, as namespace/name.':
    'Service des Tenants, dessen Namen die Regel beantwortet, als Namespace/Name.',
  'Namespace of the tenant whose Service names the rule answers.':
    'Namespace des Tenants, dessen Service-Namen die Regel beantwortet.',
  'Where the name leads.': 'Wohin der Name führt.',
  'Leads to another host name.': 'Führt zu einem anderen Hostnamen.',
  'Leads to a fixed IP address.': 'Führt zu einer festen IP-Adresse.',
  'Host Service': 'Host-Service',
  'Leads to a Service of the host cluster, as namespace/name.':
    'Führt zu einem Service des Host-Clusters, als Namespace/Name.',
  'Leads to the Services of a namespace of the host cluster.':
    'Führt zu den Services eines Namespace des Host-Clusters.',
  'Service of another tenant': 'Service eines anderen Tenants',
  'Leads to a Service of another virtual cluster: host namespace/virtual cluster/namespace/name.':
    'Führt zu einem Service eines anderen virtuellen Clusters: Host-Namespace/virtueller Cluster/Namespace/Name.',
  'Cluster domain, names of the host cluster and requests to kubelets.':
    'Cluster-Domäne, Namen des Host-Clusters und Anfragen an Kubelets.',
  'Cluster domain': 'Cluster-Domäne',
  'Domain at the end of the names of Services in the tenant.':
    'Domäne am Ende der Namen von Services im Tenant.',
  'Fall back to host DNS': 'Auf das DNS des Hosts zurückfallen',
  'Asks the DNS of the host cluster for names the tenant does not know, so its Services resolve by name.namespace.':
    'Fragt bei Namen, die der Tenant nicht kennt, das DNS des Host-Clusters, sodass sich dessen Services als Name.Namespace auflösen.',
  'Kubelet proxy': 'Kubelet-Proxy',
  'How tools in the tenant reach kubelets for metrics of their own pods.':
    'Wie Werkzeuge im Tenant Kubelets erreichen, für Metriken ihrer eigenen Pods.',
  'By host name': 'Nach Hostname',
  'Gives nodes a host name that leads through the control plane. Some tools insist on an IP address instead.':
    'Gibt Nodes einen Hostnamen, der durch die Control Plane führt. Manche Werkzeuge bestehen auf einer IP-Adresse.',
  'By IP address': 'Nach IP-Adresse',
  'Creates a Service per node in the host cluster, whose IP stands for the node and leads through the control plane.':
    'Erstellt je Node einen Service im Host-Cluster, dessen IP für den Node steht und durch die Control Plane führt.',
}
