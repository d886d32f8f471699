import { t } from '../../i18n/index.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { editList } from './fixing/edit-list.ts'
import { fix } from './fixing/fix.ts'
import { type AffinityTerm, affinityTermsOf } from './reading/affinity-terms.ts'
import { read } from './reading/read.ts'
import { shown } from './reading/shown.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist']

function faultsOfSelector(selector: Json | undefined): readonly string[] {
  return read.list(selector, ['matchExpressions']).flatMap((expression) => {
    const operator = read.text(expression, ['operator'])
    if (!operators.includes(operator)) return [t`"${operator}" is no operator`]
    const needsValues = operator === 'In' || operator === 'NotIn'
    return needsValues && read.list(expression, ['values']).length === 0 ? [t`${operator} needs values`] : []
  })
}

/** What the API server would object to; empty for a valid term. */
function faultsOf({ item, term, isRequired, topologyKey }: AffinityTerm): readonly string[] {
  if (!isObject(item)) return [t`${shown(item)} is no term`]
  const weight = item['weight']
  const isWeighed = typeof weight === 'number' && Number.isInteger(weight) && weight >= 1 && weight <= 100
  return [
    ...(!isRequired && !isWeighed ? [t`weight must be 1 to 100`] : []),
    ...(!isRequired && !isObject(item['podAffinityTerm']) ? [t`podAffinityTerm is missing`] : []),
    ...(isRequired && isObject(item['podAffinityTerm'])
      ? [t`podAffinityTerm belongs to preferred terms`]
      : []),
    ...(topologyKey === '' ? [t`topologyKey is missing`] : []),
    ...faultsOfSelector(isObject(term) ? term['labelSelector'] : undefined),
  ]
}

/** The term in the shape of its list, where only the shape is wrong. */
function reshaped({ item, isRequired }: AffinityTerm): JsonObject | null {
  if (!isObject(item)) return null
  const { weight, podAffinityTerm, ...bare } = item
  const given = isObject(podAffinityTerm) ? podAffinityTerm : bare
  const term = { ...given, topologyKey: read.text(given, ['topologyKey']) || 'kubernetes.io/hostname' }
  if (faultsOfSelector(term['labelSelector' as keyof typeof term]).length > 0) return null
  if (isRequired) return term
  const isWeighed = typeof weight === 'number' && weight >= 1 && weight <= 100
  return { weight: isWeighed ? Math.round(weight) : 100, podAffinityTerm: term }
}

function problem(context: RuleContext, term: AffinityTerm) {
  const faults = faultsOf(term)
  if (faults.length === 0) return []
  const better = reshaped(term)
  const cure = better
    ? { fix: fix.safe(t`Correct the term`, editList.replace(context, term.path, better)) }
    : {}
  const message = t`The API server refuses this ${term.kind} term: ${faults.join('; ')}.`
  return [{ paths: [term.path], message, ...cure }]
}

const own = { labelSelector: { matchLabels: { app: 'vcluster' } } }
const term = { ...own, topologyKey: 'kubernetes.io/hostname' }
const scheduled = (podAntiAffinity: JsonObject): Example => ({
  overrides: { controlPlane: { statefulSet: { scheduling: { affinity: { podAntiAffinity } } } } },
})
const required = (...terms: readonly JsonObject[]): Example =>
  scheduled({ requiredDuringSchedulingIgnoredDuringExecution: terms })
const preferred = (...terms: readonly JsonObject[]): Example =>
  scheduled({ preferredDuringSchedulingIgnoredDuringExecution: terms })

export const affinityShape: Rule = {
  id: 'affinity-shape',
  severity: 'error',
  versions: {},
  title: 'Affinity term in the wrong shape',
  why: 'A required term names a topologyKey. A preferred one has a weight from 1 to 100 and the term below podAffinityTerm. The chart passes terms on as they are, and the API server refuses the workload.',
  docs: ['https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#scheduling'],
  check: (context) => affinityTermsOf(context).flatMap((found) => problem(context, found)),
  examples: {
    bad: [
      required(own),
      preferred(term),
      preferred({ weight: 0, podAffinityTerm: term }),
      required({ weight: 100, podAffinityTerm: term }),
      required({
        topologyKey: 'kubernetes.io/hostname',
        labelSelector: { matchExpressions: [{ key: 'app', operator: 'Is', values: ['vcluster'] }] },
      }),
    ],
    good: [required(term), preferred({ weight: 1, podAffinityTerm: term }), {}],
  },
}
