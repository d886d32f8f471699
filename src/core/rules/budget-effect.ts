import { t } from '../../i18n/index.ts'
import type { JsonObject } from '../json.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { addHostManifest, budgetManifest } from './fixing/host-manifest.ts'
import { budgetOf, budgetPaths, isGiven, podsOf } from './reading/budget.ts'
import { hasHostBudget } from './reading/host-budget.ts'
import { listed } from './reading/listed.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import type { Example, Rule } from './rule.ts'

const path = paths.podDisruptionBudget
const { enabled, min, max } = budgetPaths
const docs = ['loft-sh/vcluster chart/templates/pod-disruption-budget.yaml@v0.36.1']
const controller = 'kubernetes/kubernetes pkg/controller/disruption/disruption.go'

const oneAtATime = () => fix.safe(t`Allow one pod at a time`, edit.unset(min), edit.set(max, 1))

const base = { backingStore: { etcd: { deploy: { enabled: true } } } }
function withBudget(podDisruptionBudget: JsonObject, replicas = 3, rest: JsonObject = base): Example {
  const statefulSet = { highAvailability: { replicas } }
  return { overrides: { controlPlane: { ...rest, statefulSet, advanced: { podDisruptionBudget } } } }
}
const embedded = { backingStore: { etcd: { embedded: { enabled: true } } } }

/** What a disruption budget does, or the lack of one. */
export const budgetEffect: readonly Rule[] = [
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
      const message = t`The budget has no number, so it refuses every eviction and node drains hang.`
      return [{ paths: [enabled, min, max], message, fix: oneAtATime() }]
    },
    examples: {
      bad: [withBudget({ enabled: true })],
      good: [withBudget({ enabled: true, maxUnavailable: 1 }), withBudget({ enabled: false })],
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
      if (!budget || store !== 'embedded-etcd' || replicas < 1) return []
      const tolerated = Math.floor((replicas - 1) / 2)
      const evicted = isGiven(budget.max)
        ? podsOf(budget.max, replicas)
        : isGiven(budget.min)
          ? replicas - (podsOf(budget.min, replicas) ?? replicas)
          : null
      if (evicted === null || evicted <= tolerated) return []
      const message = t`The budget lets ${evicted} of ${replicas} etcd members be evicted at once; ${tolerated} can be missing.`
      const where = isGiven(budget.max) ? max : min
      const cure = tolerated >= 1 ? { fix: oneAtATime() } : {}
      return [{ paths: [where, paths.replicas], message, ...cure }]
    },
    examples: {
      bad: [
        withBudget({ enabled: true, maxUnavailable: 2 }, 3, embedded),
        withBudget({ enabled: true, minAvailable: 1 }, 3, embedded),
      ],
      good: [
        withBudget({ enabled: true, maxUnavailable: 1 }, 3, embedded),
        withBudget({ enabled: true, maxUnavailable: 2 }),
      ],
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
      const needed = isGiven(amount) ? podsOf(amount, replicas) : null
      if (needed === null || replicas < 1 || needed < replicas) return []
      const share = typeof amount === 'string' && amount.endsWith('%') ? ` (${amount})` : ''
      const message = t`The budget keeps ${needed} of ${replicas} pods${share}, so node drains hang.`
      return [{ paths: [min, paths.replicas], message, fix: oneAtATime() }]
    },
    examples: {
      bad: [
        withBudget({ enabled: true, minAvailable: 3 }),
        withBudget({ enabled: true, minAvailable: '67%' }),
        withBudget({ enabled: true, minAvailable: '100%' }),
      ],
      good: [
        withBudget({ enabled: true, minAvailable: 2 }),
        withBudget({ enabled: true, minAvailable: '66%' }),
      ],
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
      if (isNative ? read.word(values, enabled) === 'true' : get(values, path) !== undefined) return []
      const edits = isNative
        ? [edit.set(enabled, true), edit.unset(min), edit.set(max, 1)]
        : [addHostManifest(values, budgetManifest('vcluster'))]
      const message = t`A drain may evict all ${topology.replicas} control-plane replicas at once.`
      return [{ paths: [paths.replicas], message, fix: fix.safe(t`Add a budget`, ...edits) }]
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
      good: [{}, { chart: '0.36', ...withBudget({ enabled: true, maxUnavailable: 1 }) }],
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
      const message = t`A budget for a single control-plane pod either blocks node drains or has no effect.`
      return [
        {
          paths: [enabled, paths.replicas],
          message,
          fix: fix.safe(t`Remove the budget`, edit.unset(path)),
        },
      ]
    },
    examples: {
      bad: [withBudget({ enabled: true, maxUnavailable: 1 }, 1)],
      good: [withBudget({ enabled: true, maxUnavailable: 1 })],
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
      const names = listed(zeros.map((zero) => zero.at(-1) ?? ''))
      const message = t`${names} 0 is ignored, and a budget without a number refuses every eviction.`
      return [{ paths: zeros, message, fix: oneAtATime() }]
    },
    examples: {
      bad: [withBudget({ enabled: true, minAvailable: 0 }), withBudget({ enabled: true, maxUnavailable: 0 })],
      good: [withBudget({ enabled: true, maxUnavailable: 1 })],
    },
  },
]
