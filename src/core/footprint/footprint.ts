import type { Manifest } from '../chart/chart.ts'
import { footprintClaim, type ClaimFootprint } from './footprint-claim.ts'
import type { Amounts } from './footprint-container.ts'
import { footprintCoredns } from './footprint-coredns.ts'
import { footprintNodes, type NodeCounts } from './footprint-nodes.ts'
import { footprintUncounted, type Uncounted } from './footprint-uncounted.ts'
import { footprintWorkload, type WorkloadFootprint } from './footprint-workload.ts'
import type { JsonObject } from '../json.ts'

/** What the virtual cluster takes from the host cluster at rest: pods, requests, claims, and the nodes that they need. */
export interface Footprint extends Amounts, NodeCounts {
  readonly pods: number
  /** Limits of all pods together; null where a container has none. */
  readonly limits: Amounts<number | null>
  /** Sizes of all claims, in bytes. */
  readonly storage: number
  readonly workloads: readonly WorkloadFootprint[]
  /** Claims that are objects of their own, as user manifests may be. */
  readonly claims: readonly ClaimFootprint[]
  readonly uncounted: readonly Uncounted[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

function requested(workloads: readonly WorkloadFootprint[], name: keyof Amounts): number {
  return sum(workloads.map(({ replicas, pod }) => replicas * pod.requests[name]))
}

function limited(workloads: readonly WorkloadFootprint[], name: keyof Amounts): number | null {
  const each = workloads.map(({ replicas, pod }) => {
    const limit = replicas === 0 ? 0 : pod.limits[name]
    return limit === null ? null : replicas * limit
  })
  return each.reduce<number | null>((total, one) => (total === null || one === null ? null : total + one), 0)
}

/**
 * Adds up what the rendered workloads ask of the host cluster, and the tenant's CoreDNS, which the effective values describe (none without
 * them). Pods that tenants start come on top. A lower bound: claims and pods that the cluster's own controllers add are not known.
 */
export function footprint(manifests: readonly Manifest[], effective: JsonObject = {}): Footprint {
  const objects = manifests.map(({ object }) => object).filter((object) => object !== null)
  const rendered = objects.map(footprintWorkload)
  const coredns = objects.length > 0 ? footprintCoredns(effective) : null
  const workloads = [...rendered, coredns].filter((one) => one !== null)
  const claims = objects.filter(({ kind }) => kind === 'PersistentVolumeClaim').map(footprintClaim)
  const perReplica = workloads.map((one) => one.replicas * sum(one.claims.map(({ size }) => size)))
  return {
    pods: sum(workloads.map(({ replicas }) => replicas)),
    cpu: requested(workloads, 'cpu'),
    memory: requested(workloads, 'memory'),
    ephemeral: requested(workloads, 'ephemeral'),
    limits: {
      cpu: limited(workloads, 'cpu'),
      memory: limited(workloads, 'memory'),
      ephemeral: limited(workloads, 'ephemeral'),
    },
    storage: sum(perReplica) + sum(claims.map(({ size }) => size)),
    ...footprintNodes(workloads),
    workloads,
    claims,
    uncounted: footprintUncounted(objects, workloads),
  }
}
