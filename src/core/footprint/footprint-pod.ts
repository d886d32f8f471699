import { footprintContainer, type Amounts, type ContainerFootprint } from './footprint-container.ts'
import type { JsonObject } from '../json.ts'
import { read } from '../rules/reading/read.ts'

export interface PodFootprint {
  /** Init containers first, in the order in which they run. */
  readonly containers: readonly ContainerFootprint[]
  /** What the scheduler sets aside for the pod. */
  readonly requests: Amounts
  /** Null: at least one container has no limit. */
  readonly limits: Amounts<number | null>
}

const names = ['cpu', 'memory', 'ephemeral'] as const

/**
 * The scheduler's rule: what runs together is added up, and an init container counts where it needs more than that
 * (kubernetes.io/docs/concepts/workloads/pods/init-containers, "Resource sharing within containers"). Null where an amount is missing.
 */
function together(
  containers: readonly ContainerFootprint[],
  amount: (container: ContainerFootprint) => number | null,
): number | null {
  let running = 0
  let peak = 0
  for (const container of containers) {
    const own = amount(container)
    if (own === null) return null
    if (container.role === 'init') peak = Math.max(peak, running + own)
    else running += own
  }
  return Math.max(peak, running)
}

const amounts = <Amount>(of: (name: keyof Amounts) => Amount): Amounts<Amount> => {
  const [cpu, memory, ephemeral] = names
  return { cpu: of(cpu), memory: of(memory), ephemeral: of(ephemeral) }
}

/** What one pod asks for, from its rendered spec. */
export function footprintPod(spec: JsonObject): PodFootprint {
  const containers = [
    ...read.list(spec, ['initContainers']).map((one) => footprintContainer(one, true)),
    ...read.list(spec, ['containers']).map((one) => footprintContainer(one, false)),
  ]
  return {
    containers,
    requests: amounts((name) => together(containers, ({ requests }) => requests[name]) ?? 0),
    limits: amounts((name) => together(containers, ({ limits }) => limits[name])),
  }
}
