import type { Json, Path } from '../../json.ts'
import type { RuleContext } from '../rule.ts'
import { read } from './read.ts'
import { type Workload, workloadsOf } from './workload.ts'

/** One pod (anti-)affinity term of a workload. */
export interface AffinityTerm {
  readonly workload: Workload
  readonly kind: 'podAffinity' | 'podAntiAffinity'
  readonly isRequired: boolean
  /** Of the list item: the term itself if required, `{weight, podAffinityTerm}` if preferred. */
  readonly path: Path
  readonly item: Json
  /** The term proper. */
  readonly term: Json | undefined
  readonly topologyKey: string
}

const required = 'requiredDuringSchedulingIgnoredDuringExecution'
const preferred = 'preferredDuringSchedulingIgnoredDuringExecution'

/** Names of the two lists below `podAffinity` and `podAntiAffinity`. */
export const affinityLists = { required, preferred } as const

/** Every pod affinity and anti-affinity term of every workload. */
export function affinityTermsOf(context: RuleContext): readonly AffinityTerm[] {
  return workloadsOf(context).flatMap((workload) => termsOf(context, workload))
}

function termsOf(context: RuleContext, workload: Workload): readonly AffinityTerm[] {
  const affinity = [...workload.scheduling, 'affinity']
  const terms: AffinityTerm[] = []
  for (const kind of ['podAffinity', 'podAntiAffinity'] as const)
    for (const list of [required, preferred]) {
      const path = [...affinity, kind, list]
      for (const [index, item] of read.list(context.values, path).entries()) {
        const isRequired = list === required
        const term = isRequired ? item : read.map(item, ['podAffinityTerm'])
        const topologyKey = read.text(term, ['topologyKey'])
        terms.push({ workload, kind, isRequired, path: [...path, String(index)], item, term, topologyKey })
      }
    }
  return terms
}
