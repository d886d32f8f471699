import type { JsonObject } from '../json.ts'
import { labelSelector } from './label-selector.ts'
import { readList } from './read-list.ts'
import { readMap } from './read-map.ts'
import { readText } from './read-text.ts'
import type { Workload } from './workload.ts'

/** What a workload asks of nodes. */
export interface Placement {
  /** Node labels by which pods are kept apart or spread. */
  readonly labels: readonly string[]
  /** The node selector as kubectl takes it; empty where there is none. */
  readonly selector: string
  /** Whether every replica needs a node of its own. */
  readonly needsNodes: boolean
}

const keys = (terms: readonly JsonObject[], path: readonly string[]): readonly string[] =>
  terms.map((term) => readText(term, path))

/** Reads anti-affinity, spread constraints and the node selector of a rendered pod. */
export function placement({ pod }: Workload): Placement {
  const anti = readMap(pod, ['affinity', 'podAntiAffinity'])
  const required = readList(anti, ['requiredDuringSchedulingIgnoredDuringExecution'])
  const preferred = readList(anti, ['preferredDuringSchedulingIgnoredDuringExecution'])
  return {
    labels: [
      ...keys(required, ['topologyKey']),
      ...keys(preferred, ['podAffinityTerm', 'topologyKey']),
      ...keys(readList(pod, ['topologySpreadConstraints']), ['topologyKey']),
    ],
    selector: labelSelector(readMap(pod, ['nodeSelector'])),
    needsNodes: keys(required, ['topologyKey']).includes('kubernetes.io/hostname'),
  }
}
