// templates/limitrange.yaml: defaults alone
import type { NetworkParts } from '../parts/network.ts'

/** Chart 0.20's network parts, as far as they differ from 0.21. */
export const network = { limitRangeBounds: [] } satisfies Partial<NetworkParts>
