import { isObject, type Json, type JsonObject } from '../json.ts'
import { get } from '../values/get.ts'
import { addHostManifest, budgetManifest } from './fixing/host-manifest.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { hasHostBudget } from './reading/host-budget.ts'
import { minorOf } from './reading/minor-of.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { Example, Problem, Rule, RuleContext } from './rule.ts'

const path = paths.podDisruptionBudget
const min = [...path, 'minAvailable']
const max = [...path, 'maxUnavailable']
const policy = [...path, 'unhealthyPodEvictionPolicy']
const docs = ['loft-sh/vcluster chart/templates/pod-disruption-budget.yaml@v0.36.1']
const controller = 'kubernetes/kubernetes pkg/controller/disruption/disruption.go'

const oneAtATime = fix.safe('Allow one pod at a time', edit.unset(min), edit.set(max, 1))

/** The budget of the values: null where it is off, or where its `spec` key makes the schema refuse it. */
function budgetOf({ values }: RuleContext): { min: Json | undefined; max: Json | undefined } | null {
  const budget = read.map(values, path)
  if (budget['enabled'] !== true || Object.hasOwn(budget, 'spec')) return null
  return { min: budget['minAvailable'] ?? undefined, max: budget['maxUnavailable'] ?? undefined }
}

/** A count or share of the pods in pods, rounded up as the disruption controller does; null for anything else. */
function podsOf(amount: Json | undefined, replicas: number): number | null {
  if (typeof amount === 'number') return amount
  if (typeof amount !== 'string' || !/^\d+%?$/.test(amount)) return null
  return amount.endsWith('%') ? Math.ceil((replicas * Number(amount.slice(0, -1))) / 100) : Number(amount)
}

const isSet = (amount: Json | undefined): boolean => amount !== undefined && amount !== 0 && amount !== ''

const base = { backingStore: { etcd: { deploy: { enabled: true } } } }
function budget(podDisruptionBudget: JsonObject, replicas = 3, rest: JsonObject = base): Example {
  const statefulSet = { highAvailability: { replicas } }
  return { overrides: { controlPlane: { ...rest, statefulSet, advanced: { podDisruptionBudget } } } }
}
const embedded = { backingStore: { etcd: { embedded: { enabled: true } } } }

/** The budget that limits how many control-plane pods a drain may evict at once. */
export const podDisruptionBudget: readonly Rule[] = [
  {
    id: 'pdb-both',
    severity: 'error',
    versions: { from: '0.31' },
    title: 'Budget with two limits',
    why: 'A disruption budget takes either minAvailable or maxUnavailable. The control plane exits at start when both are set.',
    docs: ['loft-sh/vcluster pkg/config/validation.go@v0.36.1'],
    check(context) {
      const budget = budgetOf(context)
      if (!isSet(budget?.min) || !isSet(budget?.max)) return []
      const message = 'The budget has both minAvailable and maxUnavailable.'
      return [{ paths: [min, max], message, fix: fix.safe('Drop minAvailable', edit.unset(min)) }]
    },
    examples: {
      bad: [budget({ enabled: true, minAvailable: 2, maxUnavailable: 1 })],
      good: [budget({ enabled: true, maxUnavailable: 1 })],
    },
  },
  {
    id: 'pdb-empty-blocks-all',
    severity: 'warning',
    versions: { from: '0.31' },
    title: 'Budget without a number',
    why: 'A budget that has only a selector allows no disruption at all: every eviction is refused, and node drains and the cluster autoscaler hang.',
    docs: [...docs, controller],
    check(context) {
      const budget = budgetOf(context)
      if (!budget || budget.min !== undefined || budget.max !== undefined) return []
      const message = 'The budget has no number, so it refuses every eviction and node drains hang.'
      return [{ paths: [[...path, 'enabled'], min, max], message, fix: oneAtATime }]
    },
    examples: {
      bad: [budget({ enabled: true })],
      good: [budget({ enabled: true, maxUnavailable: 1 }), budget({ enabled: false })],
    },
  },
  {
    id: 'pdb-max-ge-quorum',
    severity: 'warning',
    versions: { from: '0.31' },
    needs: 'store',
    title: 'Budget that allows losing the majority',
    why: 'With embedded etcd every control-plane pod is an etcd member. When a drain may evict so many that no majority is left, the whole tenant stops.',
    docs: ['etcd-io/website content/en/docs/v3.6/faq.md'],
    check(context) {
      const { store, replicas } = context.topology
      const budget = budgetOf(context)
      if (!budget || store !== 'embedded-etcd' || replicas < 2) return []
      const tolerated = Math.floor((replicas - 1) / 2)
      const evicted = isSet(budget.max)
        ? podsOf(budget.max, replicas)
        : isSet(budget.min)
          ? replicas - (podsOf(budget.min, replicas) ?? replicas)
          : null
      if (evicted === null || evicted <= Math.max(tolerated, 0)) return []
      const message = `The budget lets ${evicted} of ${replicas} etcd members be evicted at once; ${tolerated} can be missing.`
      const where = isSet(budget.max) ? max : min
      const cure = tolerated >= 1 ? { fix: oneAtATime } : {}
      return [{ paths: [where, paths.replicas], message, ...cure }]
    },
    examples: {
      bad: [
        budget({ enabled: true, maxUnavailable: 2 }, 3, embedded),
        budget({ enabled: true, minAvailable: 1 }, 3, embedded),
      ],
      good: [budget({ enabled: true, maxUnavailable: 1 }, 3, embedded), budget({ enabled: true, maxUnavailable: 2 })],
    },
  },
  {
    id: 'pdb-min-ge-replicas',
    severity: 'warning',
    versions: { from: '0.31' },
    title: 'Budget that never allows an eviction',
    why: 'When as many pods must stay as there are, none may ever be evicted: node drains and the cluster autoscaler hang. Percentages are rounded up.',
    docs: [controller],
    check(context) {
      const { replicas } = context.topology
      const amount = budgetOf(context)?.min
      const needed = isSet(amount) ? podsOf(amount, replicas) : null
      if (needed === null || replicas < 1 || needed < replicas) return []
      const share = typeof amount === 'string' && amount.endsWith('%') ? ` (${amount})` : ''
      const message = `The budget keeps ${needed} of ${replicas} pods${share}, so node drains hang.`
      return [{ paths: [min, paths.replicas], message, fix: oneAtATime }]
    },
    examples: {
      bad: [
        budget({ enabled: true, minAvailable: 3 }),
        budget({ enabled: true, minAvailable: '67%' }),
        budget({ enabled: true, minAvailable: '100%' }),
      ],
      good: [budget({ enabled: true, minAvailable: 2 }), budget({ enabled: true, minAvailable: '66%' })],
    },
  },
  {
    id: 'pdb-missing',
    severity: 'info',
    versions: {},
    title: 'No budget for the control plane',
    why: 'Without a disruption budget a node rollout may evict all replicas at the same time. The chart has a setting for it from 0.31 on; before, it goes into a host manifest.',
    docs,
    check(context) {
      const { topology, minor, values } = context
      if (topology.replicas < 2 || hasHostBudget(values, 'vcluster')) return []
      const isNative = minor >= 31
      if (isNative ? read.word(values, [...path, 'enabled']) === 'true' : get(values, path) !== undefined) return []
      const edits = isNative
        ? [edit.set([...path, 'enabled'], true), edit.unset(min), edit.set(max, 1)]
        : [addHostManifest(values, budgetManifest('vcluster'))]
      const message = `A drain may evict all ${topology.replicas} control-plane replicas at once.`
      return [{ paths: [paths.replicas], message, fix: fix.safe('Add a budget', ...edits) }]
    },
    examples: {
      bad: [
        { overrides: { controlPlane: { ...base, statefulSet: { highAvailability: { replicas: 3 } } } } },
        {
          overrides: {
            controlPlane: { ...base, statefulSet: { highAvailability: { replicas: 3 } } },
            experimental: { deploy: { host: { manifestsTemplate: 'apiVersion: v1\nkind: ConfigMap' } } },
          },
        },
      ],
      good: [{}, { chart: '0.36', ...budget({ enabled: true, maxUnavailable: 1 }) }],
    },
  },
  {
    id: 'pdb-policy',
    severity: 'error',
    versions: { from: '0.31' },
    title: 'Eviction policy that the host refuses',
    why: 'The policy says whether pods that are not ready may be evicted; its values are IfHealthyBudget and AlwaysAllow. Hosts before 1.27 do not use it.',
    docs: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
    check(context) {
      const given = read.map(context.values, path)['unhealthyPodEvictionPolicy']
      if (budgetOf(context) === null || given === undefined || given === null || given === '') return []
      const host = minorOf(context.cluster.kubeVersion)
      const isKnown = given === 'IfHealthyBudget' || given === 'AlwaysAllow'
      if (host !== null && host < 27) {
        const message = `Kubernetes 1.${host} of the host does not know the eviction policy of a budget.`
        return [{ paths: [policy], message, fix: fix.safe('Drop the policy', edit.unset(policy)) }]
      }
      if (isKnown) return []
      const message = `${JSON.stringify(given)} is no eviction policy: use AlwaysAllow or IfHealthyBudget.`
      return [{ paths: [policy], message, fix: fix.safe('Use AlwaysAllow', edit.set(policy, 'AlwaysAllow')) }]
    },
    examples: {
      bad: [
        budget({ enabled: true, maxUnavailable: 1, unhealthyPodEvictionPolicy: 'Never' }),
        {
          ...budget({ enabled: true, maxUnavailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' }),
          cluster: { kubeVersion: '1.26' },
        },
      ],
      good: [budget({ enabled: true, maxUnavailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' })],
    },
  },
  {
    id: 'pdb-single-replica',
    severity: 'warning',
    versions: { from: '0.31' },
    title: 'Budget for a single pod',
    why: 'With one pod a budget either blocks every drain or protects nothing.',
    docs: ['loft-sh/vcluster issue 1466'],
    check(context) {
      if (budgetOf(context) === null || context.topology.replicas !== 1) return []
      const message = 'A budget for a single control-plane pod either blocks node drains or has no effect.'
      return [
        { paths: [[...path, 'enabled'], paths.replicas], message, fix: fix.safe('Remove the budget', edit.unset(path)) },
      ]
    },
    examples: {
      bad: [budget({ enabled: true, maxUnavailable: 1 }, 1)],
      good: [budget({ enabled: true, maxUnavailable: 1 })],
    },
  },
  {
    id: 'pdb-spec-key',
    severity: 'error',
    versions: { from: '0.31' },
    title: 'Budget with a "spec" level',
    why: 'The chart takes minAvailable, maxUnavailable and unhealthyPodEvictionPolicy directly below podDisruptionBudget. A "spec" level as in the Kubernetes object is refused by the schema.',
    docs: ['loft-sh/vcluster chart/values.schema.json@v0.31.0'],
    check({ values }) {
      const spec = read.map(values, path)['spec']
      if (spec === undefined) return []
      const keys = ['minAvailable', 'maxUnavailable', 'unhealthyPodEvictionPolicy']
      const lifted = keys.filter((key) => isObject(spec) && spec[key] !== undefined && spec[key] !== null)
      const edits = lifted.map((key) => edit.set([...path, key], read.map(values, [...path, 'spec'])[key] ?? null))
      const message = 'podDisruptionBudget has no "spec" level: its settings belong one level up.'
      const specPath = [...path, 'spec']
      return [{ paths: [specPath], message, fix: fix.safe('Lift the settings', edit.unset(specPath), ...edits) }]
    },
    examples: {
      bad: [budget({ enabled: true, spec: { minAvailable: 2 } }), budget({ enabled: true, spec: {} })],
      good: [budget({ enabled: true, minAvailable: 2 })],
    },
  },
  {
    id: 'pdb-unsupported',
    severity: 'error',
    versions: { to: '0.30' },
    title: 'Budget setting before 0.31',
    why: 'The setting exists from 0.31 on. In this version the schema refuses it; a disruption budget can be added as a host manifest instead.',
    docs: ['loft-sh/vcluster chart/values.schema.json@v0.30.5', ...docs],
    check({ values }) {
      if (get(values, path) === undefined) return []
      const manifest = hasHostBudget(values, 'vcluster') ? [] : [addHostManifest(values, budgetManifest('vcluster'))]
      const message = 'This version has no podDisruptionBudget: it needs 0.31 or a host manifest.'
      return [
        { paths: [path], message, fix: fix.safe('Use a host manifest', edit.unset(path), ...manifest) },
      ]
    },
    examples: {
      bad: [budget({ enabled: true, maxUnavailable: 1 }), budget({ enabled: true, spec: { minAvailable: 2 } })],
      good: [{}],
    },
  },
  {
    id: 'pdb-value-type',
    severity: 'error',
    versions: { from: '0.31' },
    title: 'Budget with an invalid number',
    why: 'A budget takes a whole number or a percentage. The schema lets anything through, but the API server does not.',
    docs: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
    check: (context) => (budgetOf(context) ? [...invalid(context, 'minAvailable'), ...invalid(context, 'maxUnavailable')] : []),
    examples: {
      bad: [budget({ enabled: true, maxUnavailable: 'one' }), budget({ enabled: true, minAvailable: -1 })],
      good: [budget({ enabled: true, maxUnavailable: '1' }), budget({ enabled: true, minAvailable: '50%' })],
    },
  },
  {
    id: 'pdb-zero-ignored',
    severity: 'warning',
    versions: { from: '0.31' },
    title: 'Zero in a budget counts as unset',
    why: 'The template takes a zero for "not set" and renders a budget without a number, which refuses every eviction. minAvailable 0, meant to allow everything, so blocks everything.',
    docs,
    check(context) {
      const budget = budgetOf(context)
      const zeros = [...(budget?.min === 0 ? [min] : []), ...(budget?.max === 0 ? [max] : [])]
      if (zeros.length === 0) return []
      const names = zeros.map((zero) => zero.at(-1)).join(' and ')
      const message = `${names} 0 is ignored, and a budget without a number refuses every eviction.`
      return [{ paths: zeros, message, fix: oneAtATime }]
    },
    examples: {
      bad: [budget({ enabled: true, minAvailable: 0 }), budget({ enabled: true, maxUnavailable: 0 })],
      good: [budget({ enabled: true, maxUnavailable: 1 })],
    },
  },
]

function invalid(context: RuleContext, key: 'minAvailable' | 'maxUnavailable'): readonly Problem[] {
  const amount = read.map(context.values, path)[key]
  if (amount === undefined || amount === null) return []
  const isCount = typeof amount === 'number' && Number.isInteger(amount) && amount >= 0
  const isText = typeof amount === 'string' && /^\d+%?$/.test(amount)
  if (isCount || isText) return []
  const message = `${key} takes a whole number or a percentage, not ${JSON.stringify(amount).slice(0, 40)}.`
  return [{ paths: [[...path, key]], message, fix: oneAtATime }]
}
