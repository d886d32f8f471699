import { apiService } from './families/api-service.ts'
import { labelMap } from './families/label-map.ts'
import { labelSelector } from './families/label-selector.ts'
import { switchOnly } from './families/switch-only.ts'
import { under } from './families/under.ts'
import type { Help } from './help.ts'

const copies = (key: string, title: string, objects: string): Help =>
  under(
    key,
    switchOnly({
      title,
      about: `How ${objects} of the tenant get to the host cluster.`,
      action: `Sync ${objects}`,
      effect: `Copies ${objects} to the host cluster.`,
    }),
  )

const metricsServer: Help = {
  '': { title: 'Metrics server', help: 'Metrics from the metrics server of the host cluster.' },
  enabled: {
    title: 'Reuse the metrics server',
    help: 'Answers metrics requests in the tenant from the metrics server of the host cluster.',
  },
  nodes: {
    title: 'Node metrics',
    help: 'Passes requests for node metrics on. Needs rights on the whole host cluster.',
  },
  pods: { title: 'Pod metrics', help: 'Passes requests for pod metrics on.' },
  ...under('apiService', apiService('metrics server', 'metrics-server in kube-system')),
}

const certManager: Help = {
  '': { title: 'cert-manager', help: 'Certificates from the cert-manager of the host cluster.' },
  enabled: {
    title: 'Reuse cert-manager',
    help: 'Makes kinds of cert-manager available in the tenant; the host cluster does the work.',
  },
  sync: { title: 'Sync', help: 'Which objects of cert-manager are copied.' },
  'sync.toHost': { title: 'To the host', help: 'Objects of the tenant that are copied to the host cluster.' },
  ...copies('sync.toHost.certificates', 'Certificates', 'Certificates'),
  ...copies('sync.toHost.issuers', 'Issuers', 'Issuers'),
  'sync.fromHost': { title: 'From the host', help: 'Objects of the host cluster that appear in the tenant.' },
  ...under('sync.fromHost.clusterIssuers', {
    ...switchOnly({
      title: 'ClusterIssuers',
      about: 'How ClusterIssuers of the host cluster appear in the tenant.',
      action: 'Sync ClusterIssuers',
      effect: 'Shows ClusterIssuers in the tenant. Needs rights on the whole host cluster.',
    }),
    ...labelMap('ClusterIssuers', 'Which ClusterIssuers appear in the tenant. Empty means all of them.'),
  }),
}

const istio: Help = {
  '': { title: 'Istio', help: 'Routing by the Istio of the host cluster.' },
  enabled: {
    title: 'Reuse Istio',
    help: 'Copies Istio objects of the tenant to the host cluster. Adds a wake-up port to the Service of the API.',
  },
  sync: { title: 'Sync', help: 'Which objects of Istio are copied.' },
  'sync.toHost': { title: 'To the host', help: 'Objects of the tenant that are copied to the host cluster.' },
  ...copies('sync.toHost.destinationRules', 'DestinationRules', 'DestinationRules'),
  ...copies('sync.toHost.gateways', 'Gateways', 'Istio Gateways'),
  ...copies('sync.toHost.virtualServices', 'VirtualServices', 'VirtualServices'),
}

const kubeVirt: Help = {
  '': { title: 'KubeVirt', help: 'Virtual machines by the KubeVirt of the host cluster.' },
  enabled: {
    title: 'Reuse KubeVirt',
    help: 'Makes kinds of KubeVirt available in the tenant; the host cluster does the work.',
  },
  ...under('apiService', apiService('KubeVirt API', 'virt-api in kubevirt')),
  ...under(
    'webhook',
    switchOnly({
      title: 'Webhooks',
      about: 'Admission webhooks of KubeVirt.',
      action: 'Apply the webhooks',
      effect: 'Applies the admission webhooks of KubeVirt in the tenant.',
    }),
  ),
  sync: { title: 'Sync', help: 'Which objects of KubeVirt are copied.' },
  ...copies('sync.dataVolumes', 'DataVolumes', 'DataVolumes'),
  ...copies('sync.virtualMachines', 'VirtualMachines', 'VirtualMachines'),
  ...copies('sync.virtualMachineInstances', 'VirtualMachineInstances', 'VirtualMachineInstances'),
  ...copies('sync.virtualMachineInstanceMigrations', 'Migrations', 'VirtualMachineInstanceMigrations'),
  ...copies('sync.virtualMachineClones', 'VirtualMachineClones', 'VirtualMachineClones'),
  ...copies('sync.virtualMachinePools', 'VirtualMachinePools', 'VirtualMachinePools'),
}

const clusterStores = switchOnly({
  title: 'ClusterSecretStores',
  about: 'How ClusterSecretStores of the host cluster appear in the tenant.',
  action: 'Sync ClusterSecretStores',
  effect: 'Shows ClusterSecretStores in the tenant. Needs rights on the whole host cluster.',
})

const choice = (objects: string, does: string): Help =>
  under('selector', labelSelector({ objects, help: `Which ${objects} ${does}. Empty means all of them.` }))

const externalSecrets: Help = {
  '': { title: 'External Secrets', help: 'Secrets from the External Secrets Operator of the host cluster.' },
  enabled: {
    title: 'Reuse the operator',
    help: 'Makes kinds of the External Secrets Operator available in the tenant; the host cluster does the work.',
  },
  version: {
    title: 'API version',
    help: 'API version of the kinds. Empty means the one the host cluster stores them in.',
  },
  ...under(
    'webhook',
    switchOnly({
      title: 'Webhooks',
      about: "The operator's admission webhooks.",
      action: 'Apply the webhooks',
      effect: "Applies the operator's admission webhooks in the tenant.",
    }),
  ),
  sync: { title: 'Sync', help: 'Which objects of the operator are copied.' },
  'sync.toHost': { title: 'To the host', help: 'Objects of the tenant that are copied to the host cluster.' },
  'sync.toHost.externalSecrets': {
    title: 'ExternalSecrets',
    help: 'Which ExternalSecrets get to the host cluster.',
  },
  ...under('sync.toHost.externalSecrets', choice('ExternalSecrets', 'are copied')),
  ...copies('sync.toHost.stores', 'SecretStores', 'SecretStores'),
  ...under('sync.toHost.stores', choice('SecretStores', 'are copied')),
  'sync.fromHost': { title: 'From the host', help: 'Objects of the host cluster that appear in the tenant.' },
  ...under('sync.fromHost.clusterStores', clusterStores),
  ...under('sync.fromHost.clusterStores', choice('ClusterSecretStores', 'appear in the tenant')),
  ...copies('sync.externalSecrets', 'ExternalSecrets (older key)', 'ExternalSecrets'),
  ...copies('sync.stores', 'SecretStores (older key)', 'SecretStores'),
  ...under('sync.clusterStores', {
    ...clusterStores,
    ...labelMap(
      'ClusterSecretStores',
      'Which ClusterSecretStores appear in the tenant. Empty means all of them.',
    ),
  }),
}

const netris: Help = {
  '': { title: 'Netris', help: 'Networks from Netris.' },
  enabled: { title: 'Use Netris', help: 'Switches the integration with Netris on.' },
  connector: { title: 'Connector', help: 'Name of the connector through which the platform reaches Netris.' },
  kubeVip: { title: 'kube-vip', help: 'The virtual IP of the API server in a Netris network.' },
  'kubeVip.serverCluster': { title: 'Server cluster', help: 'Name of the server cluster in Netris.' },
  'kubeVip.bridge': { title: 'Bridge', help: 'Name of the bridge interface.' },
  'kubeVip.ipRange': { title: 'IP range', help: 'Addresses that the virtual IP is taken from.' },
}

/** Products on the host cluster that tenants use. */
export const integrations: Help = under('integrations', {
  '': {
    title: 'Integrations',
    help: 'Products on the host cluster that the tenant uses instead of its own.',
  },
  ...under('metricsServer', metricsServer),
  ...under('certManager', certManager),
  ...under('istio', istio),
  ...under('kubeVirt', kubeVirt),
  ...under('externalSecrets', externalSecrets),
  ...under('netris', netris),
  ...under('argoCD', {
    '': { title: 'Argo CD', help: 'Applications that an Argo CD outside deploys into the tenant.' },
    enabled: {
      title: 'Use Argo CD',
      help: 'Switches the integration with Argo CD on. Applications need it.',
    },
    connector: {
      title: 'Connector',
      help: 'Name of the connector through which the platform reaches Argo CD.',
    },
  }),
})
