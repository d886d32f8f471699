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
    'On OpenShift choose the addition that leaves the user to it: it takes the fixed user out again.',
    tradeOff.storageClass,
  ],
  expects: ['storageclass-unset'],
  versions: {},
  patch: () => ({ overrides: restrictedValues }),
}
