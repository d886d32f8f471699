import type { Translations } from '../../translations.ts'

export const integrations: Translations = {
  Integrations: 'Integrationen',
  'Products on the host cluster that the tenant uses instead of its own.':
    'Produkte im Host-Cluster, die der Tenant statt eigener nutzt.',
  'Metrics from the metrics server of the host cluster.': 'Metriken vom Metrics Server des Host-Clusters.',
  'Reuse the metrics server': 'Metrics Server mitnutzen',
  'Answers metrics requests in the tenant from the metrics server of the host cluster.':
    'Beantwortet Metrik-Anfragen im Tenant mit dem Metrics Server des Host-Clusters.',
  'Node metrics': 'Node-Metriken',
  'Passes requests for node metrics on. Needs rights on the whole host cluster.':
    'Reicht Anfragen nach Node-Metriken weiter. Braucht Rechte im ganzen Host-Cluster.',
  'Pod metrics': 'Pod-Metriken',
  'Passes requests for pod metrics on.': 'Reicht Anfragen nach Pod-Metriken weiter.',
  'Where the metrics server is found in the host cluster. Empty means metrics-server in kube-system.':
    'Wo der Metrics Server im Host-Cluster zu finden ist. Leer bedeutet metrics-server in kube-system.',
  'Service of the metrics server in the host cluster.': 'Service des Metrics Servers im Host-Cluster.',
  'Name of the Service of the metrics server.': 'Name des Service des Metrics Servers.',
  'Namespace of the Service of the metrics server.': 'Namespace des Service des Metrics Servers.',
  'Port of the Service of the metrics server.': 'Port des Service des Metrics Servers.',
  'cert-manager': 'cert-manager',
  'Certificates from the cert-manager of the host cluster.':
    'Zertifikate vom cert-manager des Host-Clusters.',
  'Reuse cert-manager': 'cert-manager mitnutzen',
  'Makes kinds of cert-manager available in the tenant; the host cluster does the work.':
    'Macht Objektarten von cert-manager im Tenant verfügbar; die Arbeit macht der Host-Cluster.',
  'Which objects of cert-manager are copied.': 'Welche Objekte von cert-manager kopiert werden.',
  Certificates: 'Certificates',
  'How Certificates of the tenant get to the host cluster.':
    'Wie Certificates des Tenants in den Host-Cluster kommen.',
  'Sync Certificates': 'Certificates synchronisieren',
  'Copies Certificates to the host cluster.': 'Kopiert Certificates in den Host-Cluster.',
  Issuers: 'Issuers',
  'How Issuers of the tenant get to the host cluster.': 'Wie Issuers des Tenants in den Host-Cluster kommen.',
  'Sync Issuers': 'Issuers synchronisieren',
  'Copies Issuers to the host cluster.': 'Kopiert Issuers in den Host-Cluster.',
  'Objects of the host cluster that appear in the tenant.':
    'Objekte des Host-Clusters, die im Tenant erscheinen.',
  ClusterIssuers: 'ClusterIssuers',
  'How ClusterIssuers of the host cluster appear in the tenant.':
    'Wie ClusterIssuers des Host-Clusters im Tenant erscheinen.',
  'Sync ClusterIssuers': 'ClusterIssuers synchronisieren',
  'Shows ClusterIssuers in the tenant. Needs rights on the whole host cluster.':
    'Zeigt ClusterIssuers im Tenant. Braucht Rechte im ganzen Host-Cluster.',
  'Which ClusterIssuers appear in the tenant. Empty means all of them.':
    'Welche ClusterIssuers im Tenant erscheinen. Leer bedeutet alle.',
  'Takes only ClusterIssuers that have all of these labels.':
    'Nimmt nur ClusterIssuers, die alle diese Labels haben.',
  Istio: 'Istio',
  'Routing by the Istio of the host cluster.': 'Routing durch das Istio des Host-Clusters.',
  'Reuse Istio': 'Istio mitnutzen',
  'Copies Istio objects of the tenant to the host cluster. Adds a wake-up port to the Service of the API.':
    'Kopiert Istio-Objekte des Tenants in den Host-Cluster. Fügt dem Service der API einen Port zum Aufwecken hinzu.',
  'Which objects of Istio are copied.': 'Welche Objekte von Istio kopiert werden.',
  DestinationRules: 'DestinationRules',
  'How DestinationRules of the tenant get to the host cluster.':
    'Wie DestinationRules des Tenants in den Host-Cluster kommen.',
  'Sync DestinationRules': 'DestinationRules synchronisieren',
  'Copies DestinationRules to the host cluster.': 'Kopiert DestinationRules in den Host-Cluster.',
  'How Istio Gateways of the tenant get to the host cluster.':
    'Wie Istio-Gateways des Tenants in den Host-Cluster kommen.',
  'Sync Istio Gateways': 'Istio-Gateways synchronisieren',
  'Copies Istio Gateways to the host cluster.': 'Kopiert Istio-Gateways in den Host-Cluster.',
  VirtualServices: 'VirtualServices',
  'How VirtualServices of the tenant get to the host cluster.':
    'Wie VirtualServices des Tenants in den Host-Cluster kommen.',
  'Sync VirtualServices': 'VirtualServices synchronisieren',
  'Copies VirtualServices to the host cluster.': 'Kopiert VirtualServices in den Host-Cluster.',
  KubeVirt: 'KubeVirt',
  'Virtual machines by the KubeVirt of the host cluster.':
    'Virtuelle Maschinen durch das KubeVirt des Host-Clusters.',
  'Reuse KubeVirt': 'KubeVirt mitnutzen',
  'Makes kinds of KubeVirt available in the tenant; the host cluster does the work.':
    'Macht Objektarten von KubeVirt im Tenant verfügbar; die Arbeit macht der Host-Cluster.',
  'Where the KubeVirt API is found in the host cluster. Empty means virt-api in kubevirt.':
    'Wo die KubeVirt-API im Host-Cluster zu finden ist. Leer bedeutet virt-api in kubevirt.',
  'Service of the KubeVirt API in the host cluster.': 'Service der KubeVirt-API im Host-Cluster.',
  'Name of the Service of the KubeVirt API.': 'Name des Service der KubeVirt-API.',
  'Namespace of the Service of the KubeVirt API.': 'Namespace des Service der KubeVirt-API.',
  'Port of the Service of the KubeVirt API.': 'Port des Service der KubeVirt-API.',
  'Admission webhooks of KubeVirt.': 'Admission-Webhooks von KubeVirt.',
  'Apply the webhooks': 'Webhooks anwenden',
  'Applies the admission webhooks of KubeVirt in the tenant.':
    'Wendet die Admission-Webhooks von KubeVirt im Tenant an.',
  'Which objects of KubeVirt are copied.': 'Welche Objekte von KubeVirt kopiert werden.',
  DataVolumes: 'DataVolumes',
  'How DataVolumes of the tenant get to the host cluster.':
    'Wie DataVolumes des Tenants in den Host-Cluster kommen.',
  'Sync DataVolumes': 'DataVolumes synchronisieren',
  'Copies DataVolumes to the host cluster.': 'Kopiert DataVolumes in den Host-Cluster.',
  VirtualMachines: 'VirtualMachines',
  'How VirtualMachines of the tenant get to the host cluster.':
    'Wie VirtualMachines des Tenants in den Host-Cluster kommen.',
  'Sync VirtualMachines': 'VirtualMachines synchronisieren',
  'Copies VirtualMachines to the host cluster.': 'Kopiert VirtualMachines in den Host-Cluster.',
  VirtualMachineInstances: 'VirtualMachineInstances',
  'How VirtualMachineInstances of the tenant get to the host cluster.':
    'Wie VirtualMachineInstances des Tenants in den Host-Cluster kommen.',
  'Sync VirtualMachineInstances': 'VirtualMachineInstances synchronisieren',
  'Copies VirtualMachineInstances to the host cluster.':
    'Kopiert VirtualMachineInstances in den Host-Cluster.',
  Migrations: 'Migrationen',
  'How VirtualMachineInstanceMigrations of the tenant get to the host cluster.':
    'Wie VirtualMachineInstanceMigrations des Tenants in den Host-Cluster kommen.',
  'Sync VirtualMachineInstanceMigrations': 'VirtualMachineInstanceMigrations synchronisieren',
  'Copies VirtualMachineInstanceMigrations to the host cluster.':
    'Kopiert VirtualMachineInstanceMigrations in den Host-Cluster.',
  VirtualMachineClones: 'VirtualMachineClones',
  'How VirtualMachineClones of the tenant get to the host cluster.':
    'Wie VirtualMachineClones des Tenants in den Host-Cluster kommen.',
  'Sync VirtualMachineClones': 'VirtualMachineClones synchronisieren',
  'Copies VirtualMachineClones to the host cluster.': 'Kopiert VirtualMachineClones in den Host-Cluster.',
  VirtualMachinePools: 'VirtualMachinePools',
  'How VirtualMachinePools of the tenant get to the host cluster.':
    'Wie VirtualMachinePools des Tenants in den Host-Cluster kommen.',
  'Sync VirtualMachinePools': 'VirtualMachinePools synchronisieren',
  'Copies VirtualMachinePools to the host cluster.': 'Kopiert VirtualMachinePools in den Host-Cluster.',
  'External Secrets': 'External Secrets',
  'Secrets from the External Secrets Operator of the host cluster.':
    'Secrets vom External Secrets Operator des Host-Clusters.',
  'Reuse the operator': 'Operator mitnutzen',
  'Makes kinds of the External Secrets Operator available in the tenant; the host cluster does the work.':
    'Macht Objektarten des External Secrets Operators im Tenant verfügbar; die Arbeit macht der Host-Cluster.',
  'API version of the kinds. Empty means the one the host cluster stores them in.':
    'API-Version der Objektarten. Leer bedeutet die, in der der Host-Cluster sie speichert.',
  "The operator's admission webhooks.": 'Die Admission-Webhooks des Operators.',
  "Applies the operator's admission webhooks in the tenant.":
    'Wendet die Admission-Webhooks des Operators im Tenant an.',
  'Which objects of the operator are copied.': 'Welche Objekte des Operators kopiert werden.',
  ExternalSecrets: 'ExternalSecrets',
  'Which ExternalSecrets get to the host cluster.': 'Welche ExternalSecrets in den Host-Cluster kommen.',
  'Which ExternalSecrets are copied. Empty means all of them.':
    'Welche ExternalSecrets kopiert werden. Leer bedeutet alle.',
  'Takes only ExternalSecrets that have all of these labels.':
    'Nimmt nur ExternalSecrets, die alle diese Labels haben.',
  'Takes only ExternalSecrets whose labels meet all of these conditions.':
    'Nimmt nur ExternalSecrets, deren Labels alle diese Bedingungen erfüllen.',
  'One condition on a label of ExternalSecrets.': 'Eine Bedingung an ein Label von ExternalSecrets.',
  SecretStores: 'SecretStores',
  'How SecretStores of the tenant get to the host cluster.':
    'Wie SecretStores des Tenants in den Host-Cluster kommen.',
  'Sync SecretStores': 'SecretStores synchronisieren',
  'Copies SecretStores to the host cluster.': 'Kopiert SecretStores in den Host-Cluster.',
  'Which SecretStores are copied. Empty means all of them.':
    'Welche SecretStores kopiert werden. Leer bedeutet alle.',
  'Takes only SecretStores that have all of these labels.':
    'Nimmt nur SecretStores, die alle diese Labels haben.',
  'Takes only SecretStores whose labels meet all of these conditions.':
    'Nimmt nur SecretStores, deren Labels alle diese Bedingungen erfüllen.',
  'One condition on a label of SecretStores.': 'Eine Bedingung an ein Label von SecretStores.',
  ClusterSecretStores: 'ClusterSecretStores',
  'How ClusterSecretStores of the host cluster appear in the tenant.':
    'Wie ClusterSecretStores des Host-Clusters im Tenant erscheinen.',
  'Sync ClusterSecretStores': 'ClusterSecretStores synchronisieren',
  'Shows ClusterSecretStores in the tenant. Needs rights on the whole host cluster.':
    'Zeigt ClusterSecretStores im Tenant. Braucht Rechte im ganzen Host-Cluster.',
  'Which ClusterSecretStores appear in the tenant. Empty means all of them.':
    'Welche ClusterSecretStores im Tenant erscheinen. Leer bedeutet alle.',
  'Takes only ClusterSecretStores that have all of these labels.':
    'Nimmt nur ClusterSecretStores, die alle diese Labels haben.',
  'Takes only ClusterSecretStores whose labels meet all of these conditions.':
    'Nimmt nur ClusterSecretStores, deren Labels alle diese Bedingungen erfüllen.',
  'One condition on a label of ClusterSecretStores.': 'Eine Bedingung an ein Label von ClusterSecretStores.',
  'ExternalSecrets (older key)': 'ExternalSecrets (älterer Schlüssel)',
  'How ExternalSecrets of the tenant get to the host cluster.':
    'Wie ExternalSecrets des Tenants in den Host-Cluster kommen.',
  'Sync ExternalSecrets': 'ExternalSecrets synchronisieren',
  'Copies ExternalSecrets to the host cluster.': 'Kopiert ExternalSecrets in den Host-Cluster.',
  'SecretStores (older key)': 'SecretStores (älterer Schlüssel)',
  Netris: 'Netris',
  'Networks from Netris.': 'Netzwerke von Netris.',
  'Use Netris': 'Netris verwenden',
  'Switches the integration with Netris on.': 'Schaltet die Integration mit Netris ein.',
  Connector: 'Connector',
  'Name of the connector through which the platform reaches Netris.':
    'Name des Connectors, über den die Plattform Netris erreicht.',
  'The virtual IP of the API server in a Netris network.':
    'Die virtuelle IP des API-Servers in einem Netris-Netzwerk.',
  'Server cluster': 'Server-Cluster',
  'Name of the server cluster in Netris.': 'Name des Server-Clusters in Netris.',
  Bridge: 'Bridge',
  'Name of the bridge interface.': 'Name der Bridge-Schnittstelle.',
  'Addresses that the virtual IP is taken from.': 'Adressen, aus denen die virtuelle IP genommen wird.',
  'Applications that an Argo CD outside deploys into the tenant.':
    'Applications, die ein äußeres Argo CD im Tenant bereitstellt.',
  'Use Argo CD': 'Argo CD verwenden',
  'Switches the integration with Argo CD on. Applications need it.':
    'Schaltet die Integration mit Argo CD ein. Applications brauchen sie.',
  'Name of the connector through which the platform reaches Argo CD.':
    'Name des Connectors, über den die Plattform Argo CD erreicht.',
}
