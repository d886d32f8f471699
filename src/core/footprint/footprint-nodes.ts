import type { Demand } from './footprint-demands.ts'
import type { WorkloadFootprint } from './footprint-workload.ts'

export interface NodeCounts {
  /** Without so many nodes or zones pods stay pending. */
  readonly nodes: number
  readonly zones: number
  /** One node more where replicas keep apart, so that a drain has somewhere to go; zones that the pods spread over. */
  readonly advised: { readonly nodes: number; readonly zones: number }
}

/** Three zones are what a quorum needs to outlive one; more replicas share them. */
const usefulZones = 3

/** The nodes and zones that workloads need, and those that suit them. None where nothing runs. */
export function footprintNodes(workloads: readonly WorkloadFootprint[]): NodeCounts {
  const demands = workloads.flatMap((workload) => workload.demands)
  const most = (fits: (demand: Demand) => boolean): number =>
    Math.max(
      workloads.some(({ replicas }) => replicas > 0) ? 1 : 0,
      ...demands.filter(fits).map((one) => one.count),
    )
  const zones = most(({ isRequired, domain }) => isRequired && domain === 'zone')
  const nodes = Math.max(
    zones,
    most(({ isRequired, domain }) => isRequired && domain === 'node'),
  )
  const liked = Math.min(
    usefulZones,
    most(({ domain }) => domain === 'zone'),
  )
  const spread = most(({ domain }) => domain === 'node')
  return {
    nodes,
    zones,
    advised: {
      nodes: nodes > 1 ? Math.max(nodes + 1, spread) : spread,
      zones: Math.max(zones, liked),
    },
  }
}
