// templates/service.yaml and headless-service.yaml: the control plane's pods may run elsewhere
import { truthy } from '../../go/truthy.ts'
import type { NetworkParts } from '../parts/network.ts'

/** Chart 0.27's network parts, as far as they differ from 0.28. */
export const network = {
  runsWorkload: (context) => !truthy(context.value('experimental.isolatedControlPlane.headless')),
} satisfies Partial<NetworkParts>
