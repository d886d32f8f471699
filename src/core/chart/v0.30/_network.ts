// templates/service.yaml: a port for konnectivity
import type { NetworkParts } from '../parts/network.ts'
import { wakePort } from '../templates/network/wake-port.ts'
import { konnectivityPorts } from './konnectivity-ports.ts'

/** Chart 0.30's network parts, as far as they differ from 0.31. */
export const network = {
  extraServicePorts: (context) => [
    ...konnectivityPorts(context, { konnectivity: 8132 }),
    ...wakePort(context),
  ],
} satisfies Partial<NetworkParts>
