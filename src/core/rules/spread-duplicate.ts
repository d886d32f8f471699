import { t } from '../../i18n/index.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { spreadConstraintsOf } from './reading/spread-constraints.ts'
import type { JsonObject } from '../json.ts'
import type { Example, Rule } from './rule.ts'

const constraint = (whenUnsatisfiable: string, maxSkew = 1): JsonObject => ({
  maxSkew,
  topologyKey: 'kubernetes.io/hostname',
  whenUnsatisfiable,
  labelSelector: { matchLabels: { app: 'vcluster' } },
})
const spread = (...topologySpreadConstraints: readonly JsonObject[]): Example => ({
  overrides: { controlPlane: { statefulSet: { scheduling: { topologySpreadConstraints } } } },
})

export const spreadDuplicate: Rule = {
  id: 'spread-duplicate',
  severity: 'error',
  versions: {},
  title: 'Two constraints of the same kind',
  why: 'A pod takes one spread constraint for each pair of topologyKey and whenUnsatisfiable. The API server refuses the second.',
  docs: ['https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/'],
  check(context) {
    const all = spreadConstraintsOf(context)
    return all
      .filter((later, index) =>
        all
          .slice(0, index)
          .some(
            (earlier) =>
              earlier.workload === later.workload &&
              earlier.topologyKey === later.topologyKey &&
              earlier.whenUnsatisfiable === later.whenUnsatisfiable,
          ),
      )
      .map(({ path, topologyKey, whenUnsatisfiable }) => ({
        paths: [path],
        message: t`There is a constraint for ${topologyKey || t`no key`} with ${whenUnsatisfiable || t`nothing`} already.`,
        fix: {
          ...fix.safe(t`Remove the second one`, editList.remove(context, path)),
          kind: 'confirm' as const,
        },
      }))
  },
  examples: {
    bad: [spread(constraint('DoNotSchedule'), constraint('DoNotSchedule', 2))],
    good: [spread(constraint('DoNotSchedule'), constraint('ScheduleAnyway')), {}],
  },
}
