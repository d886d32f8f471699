import { t } from '../../i18n/index.ts'
import { isObject, type Json, type JsonObject, type Path } from '../json.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import { workloadsOf } from './reading/workload.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const kubernetes = 'https://kubernetes.io/docs/concepts/scheduling-eviction/'
const system = ['system-cluster-critical', 'system-node-critical']
const effects: readonly Json[] = ['NoSchedule', 'PreferNoSchedule', 'NoExecute']

/** Priority classes by workload; CoreDNS has its own above the deployment. */
function prioritiesOf(context: RuleContext): readonly { path: Path; name: string }[] {
  return workloadsOf(context)
    .map((workload) =>
      workload.name === 'CoreDNS'
        ? [...paths.coredns, 'priorityClassName']
        : [...workload.scheduling, 'priorityClassName'],
    )
    .map((path) => ({ path, name: read.text(context.values, path) }))
    .filter(({ name }) => name !== '')
}

function tolerationsOf(context: RuleContext): readonly { path: Path; item: Json }[] {
  return workloadsOf(context).flatMap(({ scheduling }) =>
    read
      .list(context.values, [...scheduling, 'tolerations'])
      .map((item, index) => ({ path: [...scheduling, 'tolerations', String(index)], item })),
  )
}

/** What the API server would object to; empty for a valid toleration. */
function faultsOf(item: Json): readonly string[] {
  if (!isObject(item)) return [t`it is no map`]
  const { key = '', operator = 'Equal', value = '', effect = '', tolerationSeconds } = item
  return [
    ...(['', 'Equal', 'Exists'].includes(shown(operator)) ? [] : [t`operator must be Exists or Equal`]),
    ...(operator === 'Exists' && shown(value) !== '' ? [t`Exists takes no value`] : []),
    ...(key === '' && operator !== 'Exists' ? [t`without a key the operator must be Exists`] : []),
    ...(effect === '' || effects.includes(effect) ? [] : [t`${shown(effect)} is no effect`]),
    ...(tolerationSeconds !== undefined && effect !== 'NoExecute'
      ? [t`tolerationSeconds needs NoExecute`]
      : []),
  ]
}

const scheduled = (scheduling: JsonObject, release: Example['release'] = {}): Example => ({
  overrides: { controlPlane: { statefulSet: { scheduling } } },
  release,
})
const labelled = (labels: JsonObject): Example => ({
  overrides: { controlPlane: { statefulSet: { pods: { labels } } } },
})

/** Where pods may run, and how important they are. */
export const scheduling: readonly Rule[] = [
  {
    id: 'label-values-string',
    severity: 'error',
    versions: {},
    title: 'Value that must be text',
    why: 'Kubernetes takes text for node selectors and environment variables. The chart passes these values on without quotes, so a number or boolean reaches the API server and is refused.',
    docs: ['loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1'],
    check(context) {
      const selectors = workloadsOf(context).map((workload) => [...workload.scheduling, 'nodeSelector'])
      const nodes = selectors.flatMap((path) =>
        Object.keys(read.map(context.values, path)).map((key) => [...path, key]),
      )
      const environments = [paths.controlPlane, paths.etcd].map((path) => [...path, 'env'])
      const variables = environments.flatMap((path) =>
        read.list(context.values, path).map((_, index) => [...path, String(index), 'value']),
      )
      return [...nodes, ...variables].flatMap((path) => {
        const given = get(context.values, path)
        if (typeof given !== 'number' && typeof given !== 'boolean') return []
        const message = t`Kubernetes takes only text here: write "${shown(given)}" in quotes.`
        return [{ paths: [path], message, fix: fix.safe(t`Put it in quotes`, edit.set(path, shown(given))) }]
      })
    },
    examples: {
      bad: [
        scheduled({ nodeSelector: { dedicated: true } }),
        { overrides: { controlPlane: { statefulSet: { env: [{ name: 'GOGC', value: 200 }] } } } },
      ],
      good: [
        scheduled({ nodeSelector: { dedicated: 'true' } }),
        { overrides: { controlPlane: { statefulSet: { env: [{ name: 'GOGC', value: '200' }] } } } },
      ],
    },
  },
  {
    id: 'pod-labels-reserved',
    severity: 'error',
    versions: {},
    title: 'Label that the chart needs itself',
    why: 'The labels app and release connect the pods with their StatefulSet and Services. A label of the same name replaces the one of the chart, the selector no longer fits, and the API server refuses the workload.',
    docs: ['loft-sh/vcluster chart/templates/statefulset.yaml@v0.36.1'],
    check({ values, topology }) {
      const bases = [paths.controlPlane, ...(topology.etcd ? [paths.etcd] : [])]
      return bases
        .flatMap((base) => ['app', 'release'].map((key) => [...base, 'pods', 'labels', key]))
        .filter((path) => get(values, path) !== undefined)
        .map((path) => ({
          paths: [path],
          message: t`The pod label "${path.at(-1) ?? ''}" belongs to the chart.`,
          fix: fix.safe(t`Remove the label`, edit.unset(path)),
        }))
    },
    examples: { bad: [labelled({ app: 'mine' })], good: [labelled({ team: 'mine' })] },
  },
  {
    id: 'priorityclass-exists',
    severity: 'info',
    versions: {},
    title: 'Priority class must exist',
    why: 'A pod that names an unknown priority class is not created. The class belongs to the host cluster; the chart does not make it.',
    docs: [`${kubernetes}pod-priority-preemption/`],
    check: (context) =>
      prioritiesOf(context)
        .filter(({ name }) => !system.includes(name))
        .map(({ path, name }) => ({
          paths: [path],
          message: t`The priority class ${name} must exist on the host.`,
        })),
    examples: {
      bad: [scheduled({ priorityClassName: 'tenants' })],
      good: [{}, scheduled({ priorityClassName: 'system-node-critical' })],
    },
  },
  {
    id: 'priorityclass-system',
    severity: 'warning',
    versions: {},
    title: 'System priority for a tenant',
    why: 'GKE and clusters with the quota admission plugin refuse such pods outside kube-system unless a quota allows them: the StatefulSet exists, its pods do not. And a tenant of this priority may evict workloads of the host.',
    docs: ['open-policy-agent/gatekeeper issue 1120', 'NVIDIA/aicr issue 915'],
    check(context) {
      const { namespace } = context.release
      if (namespace === 'kube-system') return []
      const found = prioritiesOf(context).filter(({ name }) => system.includes(name))
      // One decision for all: whoever drops the class of one workload has no reason to keep that of another.
      const drop = fix.confirm(t`Use no priority class`, ...found.map(({ path }) => edit.unset(path)))
      return found.map(({ path, name }) => ({
        paths: [path],
        message: t`${name} is meant for the host itself and may be refused in ${namespace}.`,
        fix: drop,
      }))
    },
    examples: {
      bad: [scheduled({ priorityClassName: 'system-cluster-critical' })],
      good: [
        scheduled({ priorityClassName: 'tenants' }),
        scheduled({ priorityClassName: 'system-cluster-critical' }, { namespace: 'kube-system' }),
      ],
    },
  },
  {
    id: 'toleration-invalid',
    severity: 'error',
    versions: {},
    title: 'Toleration that the API refuses',
    why: 'The chart passes tolerations on as they are. The API server checks operator, effect and their combination, and refuses the workload.',
    docs: [`${kubernetes}taint-and-toleration/`],
    check: (context) =>
      tolerationsOf(context).flatMap(({ path, item }) => {
        const faults = faultsOf(item)
        return faults.length === 0
          ? []
          : [{ paths: [path], message: t`The API server refuses this toleration: ${faults.join('; ')}.` }]
      }),
    examples: {
      bad: [
        scheduled({ tolerations: [{ key: 'dedicated', operator: 'In', value: 'a' }] }),
        scheduled({ tolerations: [{ key: 'dedicated', operator: 'Exists', value: 'a' }] }),
        scheduled({ tolerations: [{ key: 'dedicated', value: 'a', effect: 'NoStart' }] }),
      ],
      good: [
        scheduled({
          tolerations: [{ key: 'dedicated', value: 'a', effect: 'NoSchedule' }, { operator: 'Exists' }],
        }),
      ],
    },
  },
  {
    id: 'toleration-wildcard',
    severity: 'warning',
    versions: {},
    title: 'Toleration of everything',
    why: 'Exists without a key also tolerates the taints of nodes that are not ready or cannot be reached, without a time limit. Pods stay on a dead node, and take-over is slow.',
    docs: [`${kubernetes}taint-and-toleration/`],
    check: (context) =>
      tolerationsOf(context)
        .filter(({ item }) => read.text(item, ['operator']) === 'Exists' && read.text(item, ['key']) === '')
        .map(({ path }) => ({
          paths: [path],
          message: t`This toleration keeps pods on nodes that are dead or not ready.`,
        })),
    examples: {
      bad: [scheduled({ tolerations: [{ operator: 'Exists' }] })],
      good: [scheduled({ tolerations: [{ key: 'gpu', operator: 'Exists' }] })],
    },
  },
]
