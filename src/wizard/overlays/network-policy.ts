import { valueAt } from '../when/value-at.ts'
import type { Overlay } from './overlay.ts'
import { apiAccess } from './parts/api-access.ts'
import { setAll } from './parts/set-all.ts'
import { storeAccess } from './parts/store-access.ts'

export const networkPolicy: Overlay = {
  id: 'network-policy',
  title: 'Network policies',
  group: null,
  summary:
    'Limits what control plane and tenant workloads may reach, and lets the port of an external database or etcd through.',
  tradeOffs: [
    'The network plugin of the host must enforce policies.',
    'Tenant traffic to private address ranges is blocked.',
    'An external store is let through on every address; limit the rule to those of the store.',
    'On OpenShift add egress rules for its DNS, ports 53 and 5353.',
  ],
  expects: ['netpol-dns-labels'],
  versions: {},
  fits: ({ effective }) => valueAt(effective, 'policies.networkPolicy.enabled') !== true,
  patch: (context) => ({
    edits: [
      ...setAll({ policies: { networkPolicy: { enabled: true } } }),
      ...apiAccess(context),
      ...storeAccess(context),
    ],
  }),
}
