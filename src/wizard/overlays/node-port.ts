import type { Overlay } from './overlay.ts'
import { append } from './parts/append.ts'
import { hasQuota } from './parts/has-quota.ts'
import { setAll } from './parts/set-all.ts'

export const nodePort: Overlay = {
  id: 'node-port',
  title: 'Node port',
  group: 'exposure',
  summary:
    'Exposes the tenant API on a port of every node; the certificate names node1.example.com, which you replace.',
  tradeOffs: [
    'Kubernetes chooses the port, so a kubeconfig can be written only after the installation.',
    'Clients must reach the nodes.',
  ],
  expects: [],
  versions: {},
  fits: ({ effective }) => !hasQuota(effective),
  patch: ({ effective }) => ({
    edits: [
      ...setAll({ controlPlane: { service: { spec: { type: 'NodePort' } } } }),
      ...append(effective, 'controlPlane.proxy.extraSANs', 'node1.example.com'),
    ],
  }),
}
