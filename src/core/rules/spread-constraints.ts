import { t } from '../../i18n/index.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { set } from '../values/set.ts'
import { unset } from '../values/unset.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { read } from './reading/read.ts'
import { type SpreadConstraint, spreadConstraintsOf } from './reading/spread-constraints.ts'
import { selects, selectorText } from './reading/workload.ts'
import type { Example, Problem, Rule, RuleContext } from './rule.ts'

const docs = ['https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/']
const zone = 'topology.kubernetes.io/zone'

const isStrict = ({ whenUnsatisfiable }: SpreadConstraint): boolean => whenUnsatisfiable === 'DoNotSchedule'

function change(context: RuleContext, { path, item }: SpreadConstraint, key: string, value: Json) {
  return editList.replace(context, path, isObject(item) ? set(item, [key], value) : item)
}

const relax = (context: RuleContext, constraint: SpreadConstraint) =>
  fix.safe(t`Schedule anyway`, change(context, constraint, 'whenUnsatisfiable', 'ScheduleAnyway'))

const own = { matchLabels: { app: 'vcluster', release: 'my-vcluster' } }
function spread(constraint: JsonObject, replicas = 3): Example {
  const full = {
    maxSkew: 1,
    topologyKey: zone,
    whenUnsatisfiable: 'DoNotSchedule',
    labelSelector: own,
    ...constraint,
  }
  return {
    overrides: {
      controlPlane: {
        backingStore: { etcd: { deploy: { enabled: true } } },
        statefulSet: { highAvailability: { replicas }, scheduling: { topologySpreadConstraints: [full] } },
      },
    },
  }
}

/** Topology spread constraints that do nothing, or keep pods from being scheduled. */
export const spreadConstraints: readonly Rule[] = [
  {
    id: 'spread-few-zones',
    severity: 'info',
    versions: {},
    title: 'Fewer zones than replicas',
    why: 'That works while all zones are up. When one is lost, its pods cannot move to the others as soon as that would exceed maxSkew.',
    docs,
    check(context) {
      const zones = context.cluster.zones ?? 0
      return spreadConstraintsOf(context)
        .filter((constraint) => isStrict(constraint) && constraint.topologyKey === zone)
        .filter(({ workload }) => zones > 0 && zones < workload.replicas)
        .map((constraint) => ({
          paths: [constraint.path],
          message: t`${constraint.workload.replicas} ${constraint.workload.pods} share ${zones} zone${zones === 1 ? '' : 's'}; after the loss of one they may not be rescheduled.`,
          fix: relax(context, constraint),
        }))
    },
    examples: {
      bad: [{ ...spread({}), cluster: { zones: 2 } }],
      good: [{ ...spread({}), cluster: { zones: 3 } }, spread({})],
    },
  },
  {
    id: 'spread-selector-mismatch',
    severity: 'warning',
    versions: {},
    title: 'Spread constraint that counts no pods',
    why: 'A constraint counts the pods that its selector finds. When these are not the pods of the workload itself, every node counts as empty and the constraint has no effect.',
    docs,
    check: (context) =>
      spreadConstraintsOf(context)
        .filter(
          ({ item, workload }) =>
            !selects(isObject(item) ? item['labelSelector'] : undefined, workload.labels),
        )
        .map((constraint) => ({
          paths: [[...constraint.path, 'labelSelector']],
          message: t`The constraint on ${constraint.topologyKey || t`no key`} does not count the ${constraint.workload.pods} (${selectorText(constraint.workload.selector)}).`,
          fix: fix.safe(
            t`Select ${selectorText(constraint.workload.selector)}`,
            change(context, constraint, 'labelSelector', { matchLabels: constraint.workload.selector }),
          ),
        })),
    examples: {
      bad: [
        spread({ labelSelector: null }),
        spread({ labelSelector: { matchLabels: { app: 'vcluster-etcd' } } }),
        {
          overrides: {
            controlPlane: {
              coredns: {
                deployment: {
                  topologySpreadConstraints: [
                    {
                      maxSkew: 1,
                      topologyKey: zone,
                      whenUnsatisfiable: 'ScheduleAnyway',
                      labelSelector: own,
                    },
                  ],
                },
              },
            },
          },
        },
      ],
      good: [{}, spread({}), spread({ labelSelector: { matchLabels: { app: 'vcluster' } } })],
    },
  },
  {
    id: 'spread-values',
    severity: 'error',
    versions: {},
    title: 'Spread constraint that the API refuses',
    why: 'maxSkew is at least 1, whenUnsatisfiable is DoNotSchedule or ScheduleAnyway, a topology key is needed, and minDomains works only with DoNotSchedule. The chart passes the entry on as it is, and the API server refuses the workload.',
    docs,
    check: (context) => spreadConstraintsOf(context).flatMap((constraint) => refused(context, constraint)),
    examples: {
      bad: [
        spread({ maxSkew: 0 }),
        spread({ whenUnsatisfiable: 'Never' }),
        spread({ topologyKey: '' }),
        spread({ whenUnsatisfiable: 'ScheduleAnyway', minDomains: 2 }),
      ],
      good: [{}, spread({}), spread({ minDomains: 3 })],
    },
  },
  {
    id: 'spread-zone-label-missing',
    severity: ({ cluster }) => (cluster.zones === 0 ? 'error' : 'warning'),
    versions: {},
    title: 'Zone constraint without zones',
    why: 'Nodes without the zone label are left out altogether, so with DoNotSchedule no pod finds a place. kind, k3s and many clusters of your own have no such labels.',
    docs,
    check(context) {
      const { zones } = context.cluster
      if (zones !== null && zones > 0) return []
      return spreadConstraintsOf(context)
        .filter((constraint) => isStrict(constraint) && constraint.topologyKey === zone)
        .map((constraint) => ({
          paths: [constraint.path],
          message:
            zones === 0
              ? t`The nodes have no zones, so the ${constraint.workload.pods} stay Pending.`
              : t`Where nodes carry no zone label, the ${constraint.workload.pods} stay Pending.`,
          fix: relax(context, constraint),
        }))
    },
    examples: {
      bad: [spread({}), { ...spread({}), cluster: { zones: 0 } }],
      good: [{ ...spread({}), cluster: { zones: 3 } }, spread({ whenUnsatisfiable: 'ScheduleAnyway' })],
    },
  },
]

function refused(context: RuleContext, constraint: SpreadConstraint): readonly Problem[] {
  const { item, path, topologyKey, whenUnsatisfiable } = constraint
  if (!isObject(item)) return []
  const maxSkew = read.number(item, ['maxSkew'])
  const isKnown = whenUnsatisfiable === 'DoNotSchedule' || whenUnsatisfiable === 'ScheduleAnyway'
  const hasDomains = Object.hasOwn(item, 'minDomains') && whenUnsatisfiable === 'ScheduleAnyway'
  const wrong = [
    ...(maxSkew === null || maxSkew < 1 ? [t`maxSkew must be 1 or more`] : []),
    ...(isKnown ? [] : [t`whenUnsatisfiable must be DoNotSchedule or ScheduleAnyway`]),
    ...(topologyKey === '' ? [t`topologyKey is empty`] : []),
    ...(hasDomains ? [t`minDomains needs DoNotSchedule`] : []),
  ]
  if (wrong.length === 0) return []
  const sane = {
    ...(hasDomains ? unset(item, ['minDomains']) : item),
    maxSkew: maxSkew === null || maxSkew < 1 ? 1 : maxSkew,
    whenUnsatisfiable: isKnown ? whenUnsatisfiable : 'ScheduleAnyway',
    topologyKey: topologyKey === '' ? 'kubernetes.io/hostname' : topologyKey,
  }
  return [
    {
      paths: [path],
      message: t`The API server refuses this constraint: ${wrong.join('; ')}.`,
      fix: fix.safe(t`Correct the constraint`, editList.replace(context, path, sane)),
    },
  ]
}
