import type { Overlay } from './overlay.ts'
import { publicName } from './parts/public-name.ts'
import { setAll } from './parts/set-all.ts'

export const gateway: Overlay = {
  id: 'gateway',
  title: 'Gateway API',
  group: 'exposure',
  summary:
    'Exposes the tenant API through a TLSRoute at the gateway gateway-system/tls-gateway under NAME.example.com; replace both.',
  tradeOffs: [
    'The cluster needs the TLSRoute resource and a gateway with a TLS passthrough listener.',
    'A DNS record must point the name to the gateway.',
  ],
  expects: [],
  versions: { from: '0.34' },
  fits: () => true,
  patch: ({ release, effective }) => {
    const { host, server, certificate } = publicName(release, effective)
    const parentRefs = [{ name: 'tls-gateway', namespace: 'gateway-system' }]
    return {
      edits: [
        ...setAll({ controlPlane: { tlsRoute: { enabled: true, host, parentRefs } } }),
        ...certificate,
        ...server,
      ],
    }
  },
}
