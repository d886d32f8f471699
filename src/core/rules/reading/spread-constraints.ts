import type { Json, Path } from '../../json.ts'
import type { RuleContext } from '../rule.ts'
import { read } from './read.ts'
import { type Workload, workloadsOf } from './workload.ts'

/** One entry of `topologySpreadConstraints`. */
export interface SpreadConstraint {
  readonly workload: Workload
  readonly path: Path
  readonly item: Json
  readonly topologyKey: string
  /** `DoNotSchedule` or `ScheduleAnyway`; Kubernetes has no default here. */
  readonly whenUnsatisfiable: string
}

/** Every topology spread constraint of every workload, the chart's own for CoreDNS included. */
export function spreadConstraintsOf(context: RuleContext): readonly SpreadConstraint[] {
  return workloadsOf(context).flatMap((workload) => {
    const list = [...workload.scheduling, 'topologySpreadConstraints']
    return read.list(context.values, list).map((item, index) => ({
      workload,
      path: [...list, String(index)],
      item,
      topologyKey: read.text(item, ['topologyKey']),
      whenUnsatisfiable: read.text(item, ['whenUnsatisfiable']),
    }))
  })
}
