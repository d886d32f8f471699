import type { JsonObject } from '../../../core/index.ts'
import { onePerNode } from './one-per-node.ts'

/** Scheduling of a replicated workload: one pod per node, and over zones where the nodes have any. */
export function spreadOut(app: string, release: string): JsonObject {
  return {
    affinity: onePerNode(app, release),
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'topology.kubernetes.io/zone',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: { app, release } },
      },
    ],
  }
}
