import type { Translations } from '../../../translations.ts'

export const syncGateways: Translations = {
  'How Gateways of the host cluster appear in the tenant.':
    'Wie Gateways des Host-Clusters im Tenant erscheinen.',
  'Shows the mapped Gateways in the tenant, so that its routes can use them. Needs mappings.':
    'Zeigt die zugeordneten Gateways im Tenant, sodass dessen Routen sie nutzen können. Braucht Zuordnungen.',
  'Which of the mapped Gateways appear. Empty means all of them.':
    'Welche der zugeordneten Gateways erscheinen. Leer bedeutet alle.',
  'Takes only Gateways that have all of these labels.': 'Nimmt nur Gateways, die alle diese Labels haben.',
  'Takes only Gateways whose labels meet all of these conditions.':
    'Nimmt nur Gateways, deren Labels alle diese Bedingungen erfüllen.',
  'One condition on a label of Gateways.': 'Eine Bedingung an ein Label von Gateways.',
  'Which Gateways of the host cluster appear, and where in the tenant.':
    'Welche Gateways des Host-Clusters erscheinen und wo im Tenant.',
  'Allowed routes': 'Erlaubte Routen',
  'Which routes of the tenant may use Gateways of the host cluster.':
    'Welche Routen des Tenants Gateways des Host-Clusters nutzen dürfen.',
  'Namespace policy': 'Namespace-Policy',
  'Tenant namespaces whose routes may use Gateways without an override.':
    'Tenant-Namespaces, deren Routen Gateways ohne eigene Policy nutzen dürfen.',
  'All, Same for the namespace of the Gateway, or Selector.':
    'All, Same für den Namespace des Gateways, oder Selector.',
  'Which tenant namespaces, where the choice is Selector.':
    'Welche Tenant-Namespaces, wenn Selector gewählt ist.',
  Overrides: 'Eigene Policies',
  'Gateways with a policy of their own.': 'Gateways mit eigener Policy.',
  Override: 'Eigene Policy',
  'The policy for one Gateway of the host cluster, which a mapping must cover.':
    'Die Policy für ein Gateway des Host-Clusters, das eine Zuordnung abdecken muss.',
  'Namespace of the Gateway in the host cluster.': 'Namespace des Gateways im Host-Cluster.',
  'Name of the Gateway in the host cluster.': 'Name des Gateways im Host-Cluster.',
  'Allowed host names': 'Erlaubte Hostnamen',
  'Host names that routes may claim at the Gateway, such as *.example.com. Empty allows any.':
    'Hostnamen, die Routen am Gateway beanspruchen dürfen, etwa *.example.com. Leer erlaubt jeden.',
  'Tenant namespaces whose routes may use this Gateway.':
    'Tenant-Namespaces, deren Routen dieses Gateway nutzen dürfen.',
  'What the copies tell about their origin.': 'Was die Kopien über ihre Herkunft verraten.',
  'Name the source': 'Quelle nennen',
  'Notes namespace and name of the host Gateway in an annotation of its copy.':
    'Vermerkt Namespace und Namen des Host-Gateways in einer Annotation seiner Kopie.',
  'Left out': 'Weggelassen',
  'Parts of Gateways that tenants do not see.': 'Teile von Gateways, die Tenants nicht sehen.',
  'Hide certificates': 'Zertifikate verbergen',
  'Leaves the names of certificate Secrets out of the copies.':
    'Lässt die Namen von Zertifikat-Secrets in den Kopien weg.',
  'Hide infrastructure': 'Infrastruktur verbergen',
  'Leaves the infrastructure settings out of the copies.':
    'Lässt die Infrastruktur-Einstellungen in den Kopien weg.',
  Status: 'Status',
  'What tenants see of the state of a Gateway.': 'Was Tenants vom Zustand eines Gateways sehen.',
  'Show addresses': 'Adressen zeigen',
  'Shows tenants the addresses of the Gateway.': 'Zeigt Tenants die Adressen des Gateways.',
}
