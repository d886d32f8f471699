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
    tradeOff.nodes,
    tradeOff.storageClass,
  ],
  expects: ['antiaffinity-needs-nodes', 'storageclass-unset'],
  versions: {},
  patch: (release, minor, platform) => ({
    cluster: { intent: 'production' },
    overrides: deployedEtcdValues(release, minor, platform),
  }),
}
