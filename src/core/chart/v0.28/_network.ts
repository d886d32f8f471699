// templates/resourcequota.yaml, limitrange.yaml and networkpolicy.yaml: another namespace for synced objects
import { truthy } from '../../go/truthy.ts'
import type { NetworkParts } from '../parts/network.ts'
import { raw } from '../templates/workload/raw.ts'
import { chart as newer } from '../v0.29/index.ts'

const { 'vcluster.version.label': _, ...named } = newer.parts.named

/** Chart 0.28's network parts, as far as they differ from 0.29. */
export const network = {
  policyNamespace: (context) => {
    const target = context.value('experimental.syncSettings.targetNamespace')
    return raw(truthy(target) ? target : context.release.namespace)
  },
  named,
} satisfies Partial<NetworkParts>
