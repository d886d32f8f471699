import type { WorkloadFootprint } from './footprint-workload.ts'
import type { JsonObject } from '../json.ts'
import { read } from '../rules/reading/read.ts'

/** A rendered object that takes something which no figure of a footprint holds. */
export interface Uncounted {
  readonly kind: 'DaemonSet' | 'Job' | 'CronJob' | 'LoadBalancer' | 'PersistentVolumeClaim'
  readonly name: string
}

/** What a footprint leaves out: claims that must exist already, pods whose number the cluster decides, and load balancers. */
export function footprintUncounted(
  objects: readonly JsonObject[],
  workloads: readonly WorkloadFootprint[],
): readonly Uncounted[] {
  const made = new Set(
    objects
      .filter(({ kind }) => kind === 'PersistentVolumeClaim')
      .map((object) => read.text(object, ['metadata', 'name'])),
  )
  const mounted = workloads.flatMap((workload) => workload.mounted).filter((name) => !made.has(name))
  return [
    ...[...new Set(mounted)].map((name) => ({ kind: 'PersistentVolumeClaim', name }) as const),
    ...objects.flatMap((object) => {
      const kind = kindOf(object)
      return kind ? [{ kind, name: read.text(object, ['metadata', 'name']) }] : []
    }),
  ]
}

function kindOf(object: JsonObject): Uncounted['kind'] | null {
  const { kind } = object
  if (kind === 'DaemonSet' || kind === 'Job' || kind === 'CronJob') return kind
  return kind === 'Service' && read.text(object, ['spec', 'type']) === 'LoadBalancer' ? 'LoadBalancer' : null
}
