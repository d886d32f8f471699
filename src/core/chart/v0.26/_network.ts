// templates/service.yaml: three ports for konnectivity
import type { NetworkParts } from '../parts/network.ts'
import { wakePort } from '../templates/network/wake-port.ts'
import { konnectivityPorts } from '../v0.30/konnectivity-ports.ts'

const ports = { 'kon-agent': 8132, 'kon-admin': 8133, 'kon-health': 8134 }

/** Chart 0.26's network parts, as far as they differ from 0.27. */
export const network = {
  extraServicePorts: (context) => [...konnectivityPorts(context, ports), ...wakePort(context)],
} satisfies Partial<NetworkParts>
