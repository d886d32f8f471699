import { restrictedValues } from './parts/restricted-values.ts'
import { tradeOff } from './parts/trade-off.ts'
import type { Preset } from './preset.ts'

export const restricted: Preset = {
  id: 'restricted',
  title: 'Restricted pod security',
  summary: 'For hardened namespaces: one replica that passes the restricted Pod Security Standard.',
  changes: [
    'Control plane and init containers run as user 12345 without capabilities.',
    'The tenant enforces the restricted standard on its own pods.',
  ],
  tradeOffs: [
    'Only for new tenants, because files of an existing volume belong to root.',
    'Tenant workloads that need root are refused.',
    'On OpenShift the user must lie in the range of the namespace.',
    tradeOff.storageClass,
  ],
  footprint: '2 pods, 0.22 CPU and 0.31Gi memory requested, one claim of 5Gi; any single node.',
  expects: ['storageclass-unset'],
  versions: {},
  patch: () => ({ overrides: restrictedValues }),
}
