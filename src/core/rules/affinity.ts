import { t } from '../../i18n/index.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { set } from '../values/set.ts'
import { edit } from './fixing/edit.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { affinityLists, type AffinityTerm, affinityTermsOf } from './reading/affinity-terms.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import { selects, selectorText, type Workload } from './reading/workload.ts'
import type { Fix, Problem, Rule, RuleContext } from './rule.ts'

const hostname = 'kubernetes.io/hostname'
const kubernetes = 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'

const replicasPath: Readonly<Record<Workload['name'], readonly string[]>> = {
  'control plane': paths.replicas,
  etcd: paths.etcdReplicas,
  CoreDNS: [...paths.coredns, 'deployment', 'replicas'],
}

const selectsItself = ({ term, workload }: AffinityTerm): boolean =>
  selects(isObject(term) ? term['labelSelector'] : undefined, workload.labels)

/** Where the term proper begins, from its list item. */
const inner = ({ isRequired }: AffinityTerm): readonly string[] => (isRequired ? [] : ['podAffinityTerm'])

function withItem(
  context: RuleContext,
  { path, item }: AffinityTerm,
  below: readonly string[],
  value: Json,
): Fix['patch'] {
  const changed = isObject(item) ? set(item, below, value) : item
  return { edits: [editList.replace(context, path, changed)] }
}

/** Whether the term, once it selects the right pods, leaves a node for each of them. */
function isFeasible({ cluster }: RuleContext, { isRequired, topologyKey, workload }: AffinityTerm): boolean {
  return (
    !isRequired || topologyKey !== hostname || cluster.nodes === null || workload.replicas <= cluster.nodes
  )
}

function selectOwnPods(context: RuleContext, term: AffinityTerm): Fix {
  const matchLabels = term.workload.selector
  const patch = withItem(context, term, [...inner(term), 'labelSelector'], { matchLabels })
  return { kind: 'safe', title: t`Select ${selectorText(matchLabels)}`, patch }
}

function preferTitle({ name }: Workload): string {
  if (name === 'etcd') return t`Only prefer different hosts for etcd`
  return name === 'CoreDNS'
    ? t`Only prefer different hosts for the CoreDNS`
    : t`Only prefer different hosts for the control plane`
}

/** Takes a required term out of its list and adds it to the preferred ones. */
function prefer(context: RuleContext, { path, item, workload }: AffinityTerm): Fix {
  const required = path.slice(0, -1)
  const affinity = required.slice(0, -1)
  const preferred = [...affinity, affinityLists.preferred]
  const rest = read.list(context.values, required).toSpliced(Number(path.at(-1)), 1)
  return fix.safe(
    preferTitle(workload),
    rest.length > 0 ? edit.set(required, rest) : edit.unset(required),
    edit.set(preferred, [...read.list(context.values, preferred), { weight: 100, podAffinityTerm: item }]),
  )
}

/** Required terms that keep the pods of a workload on different hosts. */
const strict = (context: RuleContext): readonly AffinityTerm[] =>
  affinityTermsOf(context).filter(
    (term) =>
      term.kind === 'podAntiAffinity' &&
      term.isRequired &&
      term.topologyKey === hostname &&
      selectsItself(term),
  )

const deploy = { enabled: true }
function controlPlane(replicas: number, podAntiAffinity: JsonObject, isOnEtcd = true): JsonObject {
  const scheduling = { affinity: { podAntiAffinity } }
  return {
    controlPlane: {
      ...(isOnEtcd ? { backingStore: { etcd: { deploy } } } : {}),
      statefulSet: { highAvailability: { replicas }, scheduling },
    },
  }
}
const required = (labels: JsonObject, topologyKey: string = hostname): JsonObject => ({
  requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchLabels: labels }, topologyKey }],
})
const preferred = (labels: JsonObject): JsonObject => ({
  preferredDuringSchedulingIgnoredDuringExecution: [
    { weight: 100, podAffinityTerm: { labelSelector: { matchLabels: labels }, topologyKey: hostname } },
  ],
})
const own = { app: 'vcluster', release: 'my-vcluster' }
const etcdAffinity = (podAntiAffinity: JsonObject, replicas = 3): JsonObject => ({
  controlPlane: {
    backingStore: {
      etcd: {
        deploy: {
          enabled: true,
          statefulSet: { highAvailability: { replicas }, scheduling: { affinity: { podAntiAffinity } } },
        },
      },
    },
  },
})

/** Anti-affinity terms that do nothing, are refused, or keep pods from being scheduled. */
export const affinity: readonly Rule[] = [
  {
    id: 'affinity-selector-mismatch',
    severity: 'warning',
    versions: {},
    title: 'Anti-affinity that selects other pods',
    why: 'An anti-affinity term keeps a pod away from the pods that its selector finds. When it does not find the pods of the workload itself, they are not spread, and nobody is told. Labels below "labels" go to the workload; only "pods.labels" reach the pods.',
    docs: [
      'loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1',
      'loft-sh/vcluster chart/templates/etcd-statefulset.yaml@v0.36.1',
    ],
    check: (context) =>
      affinityTermsOf(context)
        .filter((term) => term.kind === 'podAntiAffinity' && isObject(term.term) && !selectsItself(term))
        .map((term) => {
          const { workload, path } = term
          const given = read.map(term.term, ['labelSelector', 'matchLabels'])
          const text = Object.keys(given).length > 0 ? selectorText(given) : t`other labels`
          return {
            paths: [[...path, ...inner(term), 'labelSelector']],
            message: t`The rule selects ${text}, but the ${workload.pods} carry ${selectorText(workload.selector)}, so it has no effect.`,
            ...(isFeasible(context, term) ? { fix: selectOwnPods(context, term) } : {}),
          }
        }),
    examples: {
      bad: [
        { overrides: controlPlane(3, required({ app: 'vcluster', release: 'other' })) },
        { overrides: controlPlane(3, preferred({ 'app.kubernetes.io/name': 'vcluster' })) },
        { overrides: etcdAffinity(required({ app: 'vcluster' })) },
      ],
      good: [
        { overrides: controlPlane(3, required(own)) },
        { overrides: controlPlane(3, preferred({ app: 'vcluster' })) },
        { overrides: etcdAffinity(required({ app: 'vcluster-etcd', release: 'my-vcluster' })) },
      ],
    },
  },
  {
    id: 'antiaffinity-needs-nodes',
    severity: ({ cluster }) => (cluster.nodes === null ? 'warning' : 'error'),
    versions: {},
    title: 'More replicas than nodes',
    why: 'A required anti-affinity leaves every pod beyond the number of nodes Pending. For etcd a missing member means that no further failure is tolerated.',
    docs: [kubernetes],
    check(context) {
      const { nodes } = context.cluster
      return strict(context)
        .filter(({ workload }) => workload.replicas > (nodes ?? 1))
        .map((term): Problem => {
          const { workload, path } = term
          const message =
            nodes === null
              ? t`${workload.replicas} ${workload.pods} need ${workload.replicas} nodes: with fewer, some stay Pending.`
              : t`${workload.replicas} ${workload.pods} need different nodes, but there ${nodes === 1 ? 'is' : 'are'} ${nodes}.`
          return { paths: [path, replicasPath[workload.name]], message, fix: prefer(context, term) }
        })
    },
    examples: {
      bad: [
        { overrides: controlPlane(3, required(own)), cluster: { nodes: 2 } },
        { overrides: controlPlane(3, required(own)) },
        { overrides: etcdAffinity(required({ app: 'vcluster-etcd' })), cluster: { nodes: 1 } },
      ],
      good: [
        { overrides: controlPlane(3, required(own)), cluster: { nodes: 3 } },
        { overrides: controlPlane(3, preferred(own)), cluster: { nodes: 1 } },
      ],
    },
  },
  {
    id: 'antiaffinity-surge-deadlock',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Rollout that cannot finish',
    why: 'A Deployment with one replica starts the new pod before it stops the old one. On the only node the anti-affinity keeps the new pod away from the old one, so neither moves.',
    docs: ['loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1 (strategy)'],
    check(context) {
      const { topology, cluster } = context
      if (topology.kind !== 'Deployment' || topology.replicas !== 1 || cluster.nodes !== 1) return []
      return strict(context)
        .filter(({ workload }) => workload.name === 'control plane')
        .map((term) => ({
          paths: [term.path],
          message: t`On a single node the new pod of an upgrade can never start beside the old one.`,
          fix: prefer(context, term),
        }))
    },
    examples: {
      bad: [{ overrides: controlPlane(1, required(own)), cluster: { nodes: 1 } }],
      good: [
        { overrides: controlPlane(1, required(own)), cluster: { nodes: 2 } },
        { overrides: controlPlane(1, required(own), false), cluster: { nodes: 1 } },
      ],
    },
  },
  {
    id: 'nodes-no-spare',
    severity: 'info',
    versions: {},
    title: 'No spare node',
    why: 'With as many nodes as replicas, the pod of a drained node has nowhere to go until the node is back. One node more, or a preferred anti-affinity, keeps full strength.',
    docs: [kubernetes],
    check(context) {
      const { nodes } = context.cluster
      return strict(context)
        .filter(({ workload }) => workload.replicas === nodes && nodes > 1)
        .map(({ workload, path }) => ({
          paths: [path, replicasPath[workload.name]],
          message: t`${workload.replicas} ${workload.pods} on ${workload.replicas} nodes leave no room during a drain.`,
        }))
    },
    examples: {
      bad: [{ overrides: controlPlane(3, required(own)), cluster: { nodes: 3 } }],
      good: [{ overrides: controlPlane(3, required(own)), cluster: { nodes: 4 } }],
    },
  },
]
