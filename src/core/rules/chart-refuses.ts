import { t } from '../../i18n/index.ts'
import { isObject, type Json, type JsonObject, type Path } from '../json.ts'
import { formatPath } from '../values/format-path.ts'
import { get } from '../values/get.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import type { Problem, Rule, RuleContext, TemplateRefusal } from './rule.ts'

/** Values of the user that templates can trip over: a default that was taken away, and template text. */
function suspectsIn(value: Json, at: Path = []): readonly Path[] {
  if (value === null || (typeof value === 'string' && value.includes('{{'))) return [at]
  if (Array.isArray(value)) return value.some((item) => suspectsIn(item).length > 0) ? [at] : []
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => suspectsIn(inner, [...at, key]))
}

function placesOf({ overrides }: RuleContext, { path }: TemplateRefusal): readonly Path[] {
  if (path === undefined || path.length === 0) return suspectsIn(overrides)
  const taken = path.findIndex((_, index) => get(overrides, path.slice(0, index + 1)) === null)
  return [taken < 0 ? path : path.slice(0, taken + 1)]
}

function problemOf(context: RuleContext, refusal: TemplateRefusal): Problem {
  const paths = placesOf(context, refusal)
  const [path] = paths
  const reason = (refusal.message.split('\n')[0] ?? '').replace(/[.\s]+$/, '')
  if (!path) return { paths, message: t`The chart cannot be rendered: ${reason}.` }
  const name = formatPath(path)
  if (paths.length > 1) {
    const names = paths.map((at) => formatPath(at)).join(', ')
    return { paths, message: t`The chart cannot be rendered because of one of ${names}: ${reason}.` }
  }
  if (get(context.overrides, path) === null)
    return {
      paths,
      message: t`${name} is null, but the chart reads settings below it, so it cannot be rendered.`,
      fix: fix.safe(t`Use the default of ${name}`, edit.unset(path)),
    }
  const message = t`The chart cannot be rendered because of ${name}: ${reason}.`
  if (get(context.overrides, path) === undefined) return { paths, message }
  return { paths, message, fix: fix.confirm(t`Remove ${name}`, edit.unset(path)) }
}

const taken = (overrides: JsonObject): { readonly overrides: JsonObject } => ({ overrides })

/** Whatever stops the templates and has no rule of its own. */
export const chartRefuses: Rule = {
  id: 'chart-refuses',
  severity: 'error',
  versions: {},
  title: 'The chart cannot be rendered',
  why: 'The values pass the schema, but a template of the chart stops at them, so "helm install" and "helm upgrade" end before anything is created.',
  docs: ['https://helm.sh/docs/chart_template_guide/debugging/', 'loft-sh/vcluster chart/templates@v0.36.1'],
  check(context) {
    const refusal = context.rendering?.refusal
    return refusal ? [problemOf(context, refusal)] : []
  },
  examples: {
    bad: [taken({ controlPlane: { ingress: null } }), taken({ rbac: null }), taken({ sync: null })],
    good: [taken({ controlPlane: { ingress: { labels: null } } }), {}],
  },
}
