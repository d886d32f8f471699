// templates/service.yaml: before Istio
import type { NetworkParts } from '../parts/network.ts'

/** Chart 0.24's network parts, as far as they differ from 0.25. */
export const network = { extraServicePorts: () => [] } satisfies Partial<NetworkParts>
