import { t } from '../../i18n/index.ts'
import { affinityLists, affinityTermsOf } from './reading/affinity-terms.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { spreadTerm } from './fixing/spread-term.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import { selects, workloadsOf } from './reading/workload.ts'
import { isObject, type JsonObject } from '../json.ts'
import type { Example, Rule } from './rule.ts'

const path = [...paths.etcd, 'scheduling', 'affinity']
const docs = ['loft-sh/vcluster chart/templates/etcd-statefulset.yaml@v0.36.1']

function etcd(affinity: JsonObject, replicas = 3): Example {
  const statefulSet = { highAvailability: { replicas }, scheduling: { affinity } }
  return {
    overrides: { controlPlane: { backingStore: { etcd: { deploy: { enabled: true, statefulSet } } } } },
  }
}
const podAffinity = {
  preferredDuringSchedulingIgnoredDuringExecution: [
    { weight: 1, podAffinityTerm: { labelSelector: {}, topologyKey: 'kubernetes.io/hostname' } },
  ],
}
const podAntiAffinity = {
  requiredDuringSchedulingIgnoredDuringExecution: [
    { labelSelector: { matchLabels: { app: 'vcluster-etcd' } }, topologyKey: 'kubernetes.io/hostname' },
  ],
}

/** The anti-affinity that the chart gives etcd members by itself. */
export const etcdAffinity: readonly Rule[] = [
  {
    id: 'etcd-affinity-drops-default',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Own affinity replaces the spreading of etcd members',
    why: 'While the affinity is empty the chart spreads the members over hosts and zones where it can. Any value of your own replaces that completely, even one that is about something else.',
    docs,
    check(context) {
      const { topology, values } = context
      const workload = workloadsOf(context).find(({ name }) => name === 'etcd')
      if (!workload || topology.store !== 'deployed-etcd' || topology.etcdReplicas <= 1) return []
      if (Object.keys(read.map(values, path)).length === 0) return []
      const isSpread = affinityTermsOf(context).some(
        ({ workload: { name }, kind, term }) =>
          name === 'etcd' &&
          kind === 'podAntiAffinity' &&
          selects(isObject(term) ? term['labelSelector'] : undefined, workload.labels),
      )
      if (isSpread) return []
      const list = [...path, 'podAntiAffinity', affinityLists.preferred]
      const terms = [...read.list(values, list), spreadTerm(workload, false)]
      return [
        {
          paths: [path, paths.etcdReplicas],
          message: t`Your affinity replaces the default that spreads the ${topology.etcdReplicas} etcd members.`,
          fix: fix.safe(t`Spread the members again`, edit.set(list, terms)),
        },
      ]
    },
    examples: {
      bad: [etcd({ podAffinity })],
      good: [etcd({}), etcd({ podAntiAffinity }), etcd({ podAffinity }, 1)],
    },
  },
  {
    id: 'etcd-antiaffinity-soft',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Etcd members are spread only where possible',
    why: 'The default anti-affinity is a preference. On a small or full cluster two members can share a node, and its loss then costs the majority.',
    docs,
    check(context) {
      const { topology, values, cluster } = context
      const workload = workloadsOf(context).find(({ name }) => name === 'etcd')
      if (!workload || topology.store !== 'deployed-etcd' || topology.etcdReplicas <= 1) return []
      if (Object.keys(read.map(values, path)).length > 0) return []
      const list = [...path, 'podAntiAffinity', affinityLists.required]
      const isPossible = cluster.nodes !== null && cluster.nodes >= topology.etcdReplicas
      const require = fix.safe(
        t`Keep members on different hosts`,
        edit.set(list, [spreadTerm(workload, true)]),
      )
      return [
        {
          paths: [path],
          message: t`Two of the ${topology.etcdReplicas} etcd members may share a node.`,
          ...(isPossible ? { fix: require } : {}),
        },
      ]
    },
    examples: {
      bad: [etcd({}), { ...etcd({}), cluster: { nodes: 3 } }],
      good: [etcd({ podAntiAffinity }), etcd({}, 1)],
    },
  },
]
