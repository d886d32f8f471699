import { deployedEtcdValues } from './parts/deployed-etcd-values.ts'
import { tradeOff } from './parts/trade-off.ts'
import type { Preset } from './preset.ts'

export const prodHaDeployedEtcd: Preset = {
  id: 'prod-ha-deployed-etcd',
  title: 'Production, deployed etcd',
  summary: 'For high availability without a licence: three API replicas in front of three etcd members.',
  changes: [
    'Three etcd members of their own with 10Gi each.',
    'Three control-plane replicas without volumes, with production requests and limits.',
    'One pod of a kind per node, spread over zones where there are any.',
    'Two CoreDNS replicas, and disruption budgets for control plane and etcd.',
  ],
  tradeOffs: [
    'Eight pods and two kinds of workload to watch.',
    'The number of etcd members is fixed for life.',
    'At least three nodes; a fourth lets a drain run at full strength.',
    tradeOff.nodes,
    tradeOff.storageClass,
  ],
  footprint:
    '8 pods, 2.14 CPU and 4.62Gi memory requested, three claims of 10Gi; 3 nodes (4 advised), 3 zones advised.',
  expects: ['antiaffinity-needs-nodes', 'storageclass-unset'],
  versions: {},
  patch: (release, minor, platform) => ({
    cluster: { intent: 'production' },
    overrides: deployedEtcdValues(release, minor, platform),
  }),
}
