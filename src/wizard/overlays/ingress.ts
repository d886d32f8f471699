import type { Overlay } from './overlay.ts'
import { publicName } from './parts/public-name.ts'
import { setAll } from './parts/set-all.ts'

export const ingress: Overlay = {
  id: 'ingress',
  title: 'Ingress',
  group: 'exposure',
  summary:
    'Exposes the tenant API through an Ingress with TLS passthrough under NAME.example.com; replace the name.',
  tradeOffs: [
    'ingress-nginx must run with passthrough enabled; the project is retired, so prefer the Gateway API on new platforms.',
    'A DNS record must point the name to the controller.',
  ],
  expects: [],
  versions: {},
  fits: () => true,
  patch: ({ release, effective }) => {
    const { host, server } = publicName(release, effective)
    return { edits: [...setAll({ controlPlane: { ingress: { enabled: true, host } } }), ...server] }
  },
}
