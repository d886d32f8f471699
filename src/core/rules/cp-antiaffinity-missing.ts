import { t } from '../../i18n/index.ts'
import { isObject } from '../json.ts'
import { get } from '../values/get.ts'
import { affinityLists, affinityTermsOf } from './reading/affinity-terms.ts'
import { edit } from './fixing/edit.ts'
import { spreadTerm } from './fixing/spread-term.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import { spreadConstraintsOf } from './reading/spread-constraints.ts'
import { selects, workloadsOf, type Workload } from './reading/workload.ts'
import type { Example, Fix, Rule, RuleContext } from './rule.ts'

const hostname = 'kubernetes.io/hostname'

/** Terms that the user has already stay; the new one is added to its list. */
function spread({ values, cluster }: RuleContext, workload: Workload): Fix {
  const isRequired = cluster.nodes !== null && cluster.nodes >= workload.replicas
  const list = isRequired ? affinityLists.required : affinityLists.preferred
  const path = [...workload.scheduling, 'affinity', 'podAntiAffinity', list]
  const term = spreadTerm(workload, isRequired)
  const title = isRequired ? t`Keep the replicas on different hosts` : t`Spread across hosts where possible`
  return fix.safe(title, edit.set(path, [...read.list(values, path), term]))
}

const three: Example['overrides'] = {
  controlPlane: {
    backingStore: { etcd: { deploy: { enabled: true, statefulSet: { highAvailability: { replicas: 3 } } } } },
    statefulSet: { highAvailability: { replicas: 3 } },
  },
}
const scheduled = (scheduling: NonNullable<Example['overrides']>): Example => ({
  overrides: {
    controlPlane: {
      backingStore: { etcd: { deploy: { enabled: true } } },
      statefulSet: { highAvailability: { replicas: 3 }, scheduling },
    },
  },
})
const selector = { matchLabels: { app: 'vcluster', release: 'my-vcluster' } }
const nodeAffinity = {
  requiredDuringSchedulingIgnoredDuringExecution: {
    nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'Exists' }] }],
  },
}

export const cpAntiaffinityMissing: Rule = {
  id: 'cp-antiaffinity-missing',
  severity: 'warning',
  versions: {},
  title: 'Replicas may share a node',
  why: 'The chart spreads etcd members but not the control plane, so the scheduler may put all replicas on one node, and its loss takes the whole tenant API down.',
  docs: ['loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1'],
  check(context) {
    const { topology } = context
    const workload = workloadsOf(context).find(({ name }) => name === 'control plane')
    if (!workload || topology.replicas <= 1) return []
    const isSpread =
      affinityTermsOf(context).some(
        ({ workload: { name }, kind, topologyKey, term }) =>
          name === workload.name &&
          kind === 'podAntiAffinity' &&
          topologyKey === hostname &&
          selects(isObject(term) ? term['labelSelector'] : undefined, workload.labels),
      ) ||
      spreadConstraintsOf(context).some(
        ({ workload: { name }, topologyKey, item }) =>
          name === workload.name &&
          topologyKey === hostname &&
          selects(get(item, ['labelSelector']), workload.labels),
      )
    if (isSpread) return []
    const affinity = [...workload.scheduling, 'affinity']
    return [
      {
        paths: [affinity, paths.replicas],
        message: t`Nothing keeps the ${topology.replicas} control-plane replicas on different nodes.`,
        fix: spread(context, workload),
      },
    ]
  },
  examples: {
    bad: [
      { overrides: three },
      { overrides: three, cluster: { nodes: 3 } },
      scheduled({ affinity: { nodeAffinity } }),
      scheduled({
        affinity: {
          podAntiAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: [
              { labelSelector: { matchLabels: { app: 'other' } }, topologyKey: hostname },
            ],
          },
        },
      }),
    ],
    good: [
      {},
      scheduled({
        affinity: {
          podAntiAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: [
              { labelSelector: selector, topologyKey: hostname },
            ],
          },
        },
      }),
      scheduled({
        topologySpreadConstraints: [
          { maxSkew: 1, topologyKey: hostname, whenUnsatisfiable: 'ScheduleAnyway', labelSelector: selector },
        ],
      }),
    ],
  },
}
