// templates/service-monitor.yaml: no metrics of kine
import type { NetworkParts } from '../parts/network.ts'
import { chart as newer } from '../v0.35/index.ts'

const { kine: _, ...metricsEndpoints } = newer.parts.metricsEndpoints

/** Chart 0.34's network parts, as far as they differ from 0.35. */
export const network = { metricsEndpoints } satisfies Partial<NetworkParts>
