import { t } from '../../i18n/index.ts'
import { isObject, type JsonObject } from '../json.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { addHostManifest, budgetManifest } from './fixing/host-manifest.ts'
import { budgetOf, budgetPaths, isGiven } from './reading/budget.ts'
import { hasHostBudget } from './reading/host-budget.ts'
import { minorOf } from './reading/minor-of.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import type { Example, Problem, Rule, RuleContext } from './rule.ts'

const path = paths.podDisruptionBudget
const { min, max, policy, spec: specPath } = budgetPaths
const docs = ['loft-sh/vcluster chart/templates/pod-disruption-budget.yaml@v0.36.1']

const oneAtATime = () => fix.safe(t`Allow one pod at a time`, edit.unset(min), edit.set(max, 1))

const base = { backingStore: { etcd: { deploy: { enabled: true } } } }
function withBudget(podDisruptionBudget: JsonObject, replicas = 3): Example {
  const statefulSet = { highAvailability: { replicas } }
  return { overrides: { controlPlane: { ...base, statefulSet, advanced: { podDisruptionBudget } } } }
}

/** Disruption budgets that are refused. */
export const budgetValues: readonly Rule[] = [
  {
    id: 'pdb-both',
    severity: 'error',
    versions: { from: '0.31' },
    title: 'Budget with two limits',
    why: 'A disruption budget takes either minAvailable or maxUnavailable. The control plane exits at start when both are set.',
    docs: ['loft-sh/vcluster pkg/config/validation.go@v0.36.1'],
    check(context) {
      const budget = budgetOf(context)
      if (!isGiven(budget?.min) || !isGiven(budget?.max)) return []
      const message = t`The budget has both minAvailable and maxUnavailable.`
      return [{ paths: [min, max], message, fix: fix.safe(t`Drop minAvailable`, edit.unset(min)) }]
    },
    examples: {
      bad: [withBudget({ enabled: true, minAvailable: 2, maxUnavailable: 1 })],
      good: [withBudget({ enabled: true, maxUnavailable: 1 })],
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
        const message = t`Kubernetes 1.${host} of the host does not know the eviction policy of a budget.`
        return [{ paths: [policy], message, fix: fix.safe(t`Drop the policy`, edit.unset(policy)) }]
      }
      if (isKnown) return []
      const message = t`${JSON.stringify(given)} is no eviction policy: use AlwaysAllow or IfHealthyBudget.`
      return [
        { paths: [policy], message, fix: fix.safe(t`Use AlwaysAllow`, edit.set(policy, 'AlwaysAllow')) },
      ]
    },
    examples: {
      bad: [
        withBudget({ enabled: true, maxUnavailable: 1, unhealthyPodEvictionPolicy: 'Never' }),
        {
          ...withBudget({ enabled: true, maxUnavailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' }),
          cluster: { kubeVersion: '1.26' },
        },
      ],
      good: [withBudget({ enabled: true, maxUnavailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' })],
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
      const edits = lifted.map((key) =>
        edit.set([...path, key], read.map(values, [...path, 'spec'])[key] ?? null),
      )
      const message = t`podDisruptionBudget has no "spec" level: its settings belong one level up.`
      return [
        { paths: [specPath], message, fix: fix.safe(t`Lift the settings`, edit.unset(specPath), ...edits) },
      ]
    },
    examples: {
      bad: [
        withBudget({ enabled: true, spec: { minAvailable: 2 } }),
        withBudget({ enabled: true, spec: {} }),
      ],
      good: [withBudget({ enabled: true, minAvailable: 2 })],
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
      const manifest = hasHostBudget(values, 'vcluster')
        ? []
        : [addHostManifest(values, budgetManifest('vcluster'))]
      const message = t`This version has no podDisruptionBudget: it needs 0.31 or a host manifest.`
      return [
        { paths: [path], message, fix: fix.safe(t`Use a host manifest`, edit.unset(path), ...manifest) },
      ]
    },
    examples: {
      bad: [
        withBudget({ enabled: true, maxUnavailable: 1 }),
        withBudget({ enabled: true, spec: { minAvailable: 2 } }),
      ],
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
    check: (context) =>
      budgetOf(context) ? [...invalid(context, 'minAvailable'), ...invalid(context, 'maxUnavailable')] : [],
    examples: {
      bad: [
        withBudget({ enabled: true, maxUnavailable: 'one' }),
        withBudget({ enabled: true, minAvailable: -1 }),
      ],
      good: [
        withBudget({ enabled: true, maxUnavailable: '1' }),
        withBudget({ enabled: true, minAvailable: '50%' }),
      ],
    },
  },
]

function invalid(context: RuleContext, key: 'minAvailable' | 'maxUnavailable'): readonly Problem[] {
  const amount = read.map(context.values, path)[key]
  if (amount === undefined || amount === null) return []
  const isCount = typeof amount === 'number' && Number.isInteger(amount) && amount >= 0
  const isText = typeof amount === 'string' && /^\d+%?$/.test(amount)
  if (isCount || isText) return []
  const message = t`${key} takes a whole number or a percentage, not ${shown(amount)}.`
  return [{ paths: [[...path, key]], message, fix: oneAtATime() }]
}
