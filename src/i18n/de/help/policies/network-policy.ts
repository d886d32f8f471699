import type { Translations } from '../../../translations.ts'

export const policiesNetworkPolicy: Translations = {
  'Network policy': 'NetworkPolicy',
  'Which traffic of control plane and workloads the host cluster lets through.':
    'Welchen Verkehr von Control Plane und Workloads der Host-Cluster durchlässt.',
  'Isolate the network': 'Netzwerk isolieren',
  'Creates NetworkPolicies for control plane and workloads. They need a network plugin that enforces them.':
    'Erstellt NetworkPolicies für Control Plane und Workloads. Sie brauchen ein Netzwerk-Plugin, das sie durchsetzt.',
  'Fallback DNS server': 'Ersatz-DNS-Server',
  'DNS server that CoreDNS asks where those of the host cluster do not answer.':
    'DNS-Server, den CoreDNS fragt, wenn die des Host-Clusters nicht antworten.',
  'Labels added to those of the network policies.': 'Zusätzliche Labels für die NetworkPolicies.',
  'Annotations of the network policies; a global annotation of the same key wins.':
    'Annotationen der NetworkPolicies; eine globale Annotation mit gleichem Schlüssel hat Vorrang.',
  'Rules added to those for the control plane.': 'Zusätzliche Regeln für die Control Plane.',
  'Rules that let more traffic in to the control plane.':
    'Regeln, die mehr Verkehr zur Control Plane hereinlassen.',
  'Pods and addresses that are let in. Without any, all of them are.':
    'Pods und Adressen, die hereingelassen werden. Ohne Angabe sind es alle.',
  'Pods that are let in, by their labels.': 'Pods, die hereingelassen werden, nach ihren Labels.',
  'Takes only pods that have all of these labels.': 'Nimmt nur Pods, die alle diese Labels haben.',
  'Takes only pods whose labels meet all of these conditions.':
    'Nimmt nur Pods, deren Labels alle diese Bedingungen erfüllen.',
  'One condition on a label of pods.': 'Eine Bedingung an ein Label von Pods.',
  'Namespaces whose pods are let in, by their labels.':
    'Namespaces, deren Pods hereingelassen werden, nach ihren Labels.',
  'Addresses that are let in; not together with selectors.':
    'Adressen, die hereingelassen werden; nicht zusammen mit Selektoren.',
  'Rules that let the control plane reach more destinations.':
    'Regeln, die die Control Plane mehr Ziele erreichen lassen.',
  'Pods and addresses that are reachable. Without any, all of them are.':
    'Pods und Adressen, die erreichbar sind. Ohne Angabe sind es alle.',
  'Pods that are reachable, by their labels.': 'Pods, die erreichbar sind, nach ihren Labels.',
  'Namespaces whose pods are reachable, by their labels.':
    'Namespaces, deren Pods erreichbar sind, nach ihren Labels.',
  'Addresses that are reachable; not together with selectors.':
    'Adressen, die erreichbar sind; nicht zusammen mit Selektoren.',
  Workloads: 'Workloads',
  'Rules added to those for the pods of the tenant.': 'Zusätzliche Regeln für die Pods des Tenants.',
  'Rules that let more traffic in to workloads.': 'Regeln, die mehr Verkehr zu Workloads hereinlassen.',
  'Rules that let workloads reach more destinations.': 'Regeln, die Workloads mehr Ziele erreichen lassen.',
  'Public destinations': 'Öffentliche Ziele',
  'What workloads may reach outside the host cluster.':
    'Was Workloads außerhalb des Host-Clusters erreichen dürfen.',
  'Allow public destinations': 'Öffentliche Ziele erlauben',
  'Lets workloads reach the range of public addresses. Off, only the egress rules count.':
    'Lässt Workloads den Bereich öffentlicher Adressen erreichen. Ist dies aus, zählen nur die Egress-Regeln.',
  'Range of addresses that workloads may reach; by default any.':
    'Adressbereich, den Workloads erreichen dürfen; Standardwert ist jede Adresse.',
  'Parts of the range that stay closed; by default private networks.':
    'Teile des Bereichs, die geschlossen bleiben; Standardwert sind private Netze.',
  'Outgoing connections': 'Ausgehende Verbindungen',
  'What workloads may reach outside the virtual cluster.':
    'Was Workloads außerhalb des virtuellen Clusters erreichen dürfen.',
  'Addresses that workloads may reach.': 'Adressen, die Workloads erreichen dürfen.',
  'Range of addresses that workloads may reach.': 'Adressbereich, den Workloads erreichen dürfen.',
  'Reach the platform': 'Plattform erreichen',
  'Lets the control plane reach pods of the platform in any namespace.':
    'Lässt die Control Plane Pods der Plattform in jedem Namespace erreichen.',
  'Rules for the control plane': 'Regeln für die Control Plane',
  'Egress rules that let the control plane reach more, such as an external database.':
    'Egress-Regeln, die die Control Plane mehr erreichen lassen, etwa eine externe Datenbank.',
  'Rules for workloads': 'Regeln für Workloads',
  'Egress rules that let workloads reach more.': 'Egress-Regeln, die Workloads mehr erreichen lassen.',
}
