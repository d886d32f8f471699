import { deployedEtcdValues } from './parts/deployed-etcd-values.ts'
import { mergeValues } from './parts/merge-values.ts'
import { restrictedValues } from './parts/restricted-values.ts'
import { rootless } from './parts/rootless.ts'
import { tradeOff } from './parts/trade-off.ts'
import type { Preset } from './preset.ts'

const etcdSecurity = {
  podSecurityContext: rootless.pod,
  containerSecurityContext: rootless.other,
}

const etcdValues = {
  controlPlane: { backingStore: { etcd: { deploy: { statefulSet: { security: etcdSecurity } } } } },
}

export const restrictedHa: Preset = {
  id: 'restricted-ha',
  title: 'Restricted pod security, production',
  summary: 'For hardened production: the deployed etcd preset under the restricted Pod Security Standard.',
  changes: [
    'Everything of the production preset with deployed etcd.',
    'Control plane, init containers and etcd run as user 12345 without capabilities.',
    'The tenant enforces the restricted standard on its own pods.',
  ],
  tradeOffs: [
    'Only for new tenants, because files of an existing volume belong to root.',
    'Eight pods, and a number of etcd members that is fixed for life.',
    'Tenant workloads that need root are refused.',
    tradeOff.nodes,
    tradeOff.storageClass,
  ],
  expects: ['antiaffinity-needs-nodes', 'storageclass-unset'],
  versions: {},
  patch: (release, minor, platform) => ({
    cluster: { intent: 'production' },
    overrides: [restrictedValues, etcdValues].reduce(
      mergeValues,
      deployedEtcdValues(release, minor, platform),
    ),
  }),
}
