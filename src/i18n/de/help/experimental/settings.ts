import type { Translations } from '../../../translations.ts'

export const experimentalSettings: Translations = {
  Experimental: 'Experimentell',
  'Settings that may change with any version of the chart.':
    'Einstellungen, die sich mit jeder Version des Charts ändern können.',
  'Denied requests': 'Verweigerte Anfragen',
  'Requests to the API of the tenant that are refused.':
    'Anfragen an die API des Tenants, die abgelehnt werden.',
  Denial: 'Verweigerung',
  'One group of requests that are refused.': 'Eine Gruppe von Anfragen, die abgelehnt werden.',
  'Name of the denial.': 'Name der Verweigerung.',
  'Namespaces in which it holds. Empty means all of them.':
    'Namespaces, in denen sie gilt. Leer bedeutet alle.',
  'Exempt users': 'Ausgenommene Benutzer',
  'Users whose requests are not refused.': 'Benutzer, deren Anfragen nicht abgelehnt werden.',
  'Which requests are refused; one match is enough.': 'Welche Anfragen abgelehnt werden; ein Treffer genügt.',
  'Operations on resources that are refused.': 'Operationen auf Ressourcen, die abgelehnt werden.',
  'API groups of the resources, or * for all.': 'API-Gruppen der Ressourcen oder * für alle.',
  'API versions': 'API-Versionen',
  'API versions of the resources, or * for all.': 'API-Versionen der Ressourcen oder * für alle.',
  'Plural names of the resources.': 'Pluralnamen der Ressourcen.',
  Operations: 'Operationen',
  'Verbs that are refused, such as create or list, or only *.':
    'Verben, die abgelehnt werden, etwa create oder list, oder nur *.',
  'Whether the rule holds for resources of the cluster or of namespaces.':
    'Ob die Regel für Ressourcen des Clusters oder von Namespaces gilt.',
  'Resource proxy': 'Ressourcen-Proxy',
  'Resources that another virtual cluster answers for.':
    'Ressourcen, für die ein anderer virtueller Cluster antwortet.',
  'Custom resources that live in another virtual cluster, by kind, group and version.':
    'Custom Resources, die in einem anderen virtuellen Cluster liegen, nach Art, Gruppe und Version.',
  'One kind of custom resource and the virtual cluster in which it lives.':
    'Eine Art von Custom Resource und der virtuelle Cluster, in dem sie liegt.',
  'Use the proxy': 'Proxy verwenden',
  'Passes requests for this resource on.': 'Reicht Anfragen für diese Ressource weiter.',
  Access: 'Zugriff',
  'Which objects can be reached: owned or all.': 'Welche Objekte erreichbar sind: owned oder all.',
  'The virtual cluster of the platform that answers.': 'Der virtuelle Cluster der Plattform, der antwortet.',
  'Name of that virtual cluster.': 'Name dieses virtuellen Clusters.',
  'Its project. Empty means the same one.': 'Sein Projekt. Leer bedeutet dasselbe.',
  'Sync settings': 'Einstellungen der Synchronisierung',
  'How syncing works as a whole.': 'Wie die Synchronisierung insgesamt arbeitet.',
  'Set the owner': 'Besitzer setzen',
  'Makes the Service of the API the owner of synced objects, so they are deleted with it.':
    'Macht den Service der API zum Besitzer synchronisierter Objekte, sodass sie mit ihm gelöscht werden.',
  'Host metrics address': 'Metrik-Adresse der Host-Seite',
  'Address at which the controllers for the host side serve metrics.':
    'Adresse, auf der die Controller für die Host-Seite Metriken anbieten.',
  'Tenant metrics address': 'Metrik-Adresse der Tenant-Seite',
  'Address at which the controllers for the tenant side serve metrics.':
    'Adresse, auf der die Controller für die Tenant-Seite Metriken anbieten.',
  'Target namespace': 'Ziel-Namespace',
  'Host namespace into which objects are synced. Gone from chart 0.29 on.':
    'Host-Namespace, in den Objekte synchronisiert werden. Ab Chart 0.29 entfernt.',
  'Sync nothing': 'Nichts synchronisieren',
  'Switches syncing and most of the control plane off. Gone from chart 0.26 on.':
    'Schaltet Synchronisierung und den größten Teil der Control Plane aus. Ab Chart 0.26 entfernt.',
  'Rewrite the kubernetes Service': 'Service kubernetes umschreiben',
  'Without syncing, lets the kubernetes Service lead to the virtual cluster. Gone from chart 0.26 on.':
    'Lässt ohne Synchronisierung den Service kubernetes zum virtuellen Cluster führen. Ab Chart 0.26 entfernt.',
  'Kept labels': 'Beibehaltene Labels',
  'Labels that syncing to the host does not rewrite. Gone from chart 0.21 on.':
    'Labels, die die Synchronisierung zum Host nicht umschreibt. Ab Chart 0.21 entfernt.',
  'Certificate paths': 'Zertifikatspfade',
  'Where the control plane finds its certificates and its kubeconfig.':
    'Wo die Control Plane ihre Zertifikate und ihre Kubeconfig findet.',
  kubeconfig: 'Kubeconfig',
  'Path of the kubeconfig for the tenant.': 'Pfad der Kubeconfig für den Tenant.',
  'Server CA': 'Server-CA',
  'Path of the authority for server certificates.': 'Pfad der Zertifizierungsstelle für Server-Zertifikate.',
  'Server CA key': 'Schlüssel der Server-CA',
  'Path of the key of the authority for server certificates.':
    'Pfad des Schlüssels der Zertifizierungsstelle für Server-Zertifikate.',
  'Client CA': 'Client-CA',
  'Path of the authority for client certificates.': 'Pfad der Zertifizierungsstelle für Client-Zertifikate.',
  'Client CA key': 'Schlüssel der Client-CA',
  'Path of the key of the authority for client certificates.':
    'Pfad des Schlüssels der Zertifizierungsstelle für Client-Zertifikate.',
  'Request header CA': 'Request-Header-CA',
  'Path of the authority for requests of the API proxy.':
    'Pfad der Zertifizierungsstelle für Anfragen des API-Proxys.',
  'Isolated control plane': 'Isolierte Control Plane',
  'A control plane in another cluster than its workloads, up to 0.27.':
    'Eine Control Plane in einem anderen Cluster als ihre Workloads, bis 0.27.',
  'Isolate the control plane': 'Control Plane isolieren',
  'Runs workloads in another cluster than the control plane.':
    'Führt Workloads in einem anderen Cluster aus als die Control Plane.',
  Headless: 'Headless',
  'Deploys what the workload cluster needs, without the control plane itself.':
    'Stellt bereit, was der Workload-Cluster braucht, ohne die Control Plane selbst.',
  'Path of the kubeconfig for the cluster of the workloads.':
    'Pfad der Kubeconfig für den Cluster der Workloads.',
  'Namespace of the workloads in that cluster.': 'Namespace der Workloads in diesem Cluster.',
  'Service of the virtual cluster in the cluster of the workloads.':
    'Service des virtuellen Clusters im Cluster der Workloads.',
  'Multi-namespace mode': 'Multi-Namespace-Modus',
  'A host namespace per tenant namespace, up to 0.25.': 'Ein Host-Namespace je Tenant-Namespace, bis 0.25.',
  'Use several namespaces': 'Mehrere Namespaces verwenden',
  'Gives each tenant namespace one of its own in the host cluster.':
    'Gibt jedem Tenant-Namespace einen eigenen im Host-Cluster.',
  'Namespace labels': 'Namespace-Labels',
  'Reuse the namespace': 'Namespace wiederverwenden',
  'Allows more than one virtual cluster in the same host namespace.':
    'Erlaubt mehr als einen virtuellen Cluster im selben Host-Namespace.',
}
