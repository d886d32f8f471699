import { footprintClaim, type ClaimFootprint } from './footprint-claim.ts'
import { footprintDemands, type Demand } from './footprint-demands.ts'
import { footprintPod, type PodFootprint } from './footprint-pod.ts'
import type { JsonObject } from '../json.ts'
import { read } from '../rules/reading/read.ts'

/** A workload of the host cluster that the values create. */
export interface WorkloadFootprint {
  readonly kind: string
  readonly name: string
  /** `chart`: rendered by Helm. `tenant`: started by the control plane, in the tenant and so on the host. */
  readonly origin: 'chart' | 'tenant'
  readonly replicas: number
  readonly pod: PodFootprint
  /** Each replica has its own of each. */
  readonly claims: readonly ClaimFootprint[]
  /** Claims that pods mount and the workload does not make. */
  readonly mounted: readonly string[]
  readonly demands: readonly Demand[]
}

const kinds: ReadonlySet<unknown> = new Set(['StatefulSet', 'Deployment', 'ReplicaSet', 'Pod'])

const texts = (map: JsonObject): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(map).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )

/** What a rendered object runs; null for one that runs no fixed number of pods. */
export function footprintWorkload(object: JsonObject): WorkloadFootprint | null {
  if (!kinds.has(object['kind'])) return null
  const isPod = object['kind'] === 'Pod'
  const pod = read.map(object, isPod ? ['spec'] : ['spec', 'template', 'spec'])
  const labels = texts(read.map(object, [...(isPod ? [] : ['spec', 'template']), 'metadata', 'labels']))
  const replicas = isPod ? 1 : (read.number(object, ['spec', 'replicas']) ?? 1)
  return {
    kind: read.text(object, ['kind']),
    name: read.text(object, ['metadata', 'name']),
    origin: 'chart',
    replicas,
    pod: footprintPod(pod),
    claims: read.list(object, ['spec', 'volumeClaimTemplates']).map(footprintClaim),
    mounted: read
      .list(pod, ['volumes'])
      .map((volume) => read.text(volume, ['persistentVolumeClaim', 'claimName']))
      .filter((name) => name !== ''),
    demands: footprintDemands(pod, labels, replicas),
  }
}
