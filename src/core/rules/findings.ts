import { translate } from '../../i18n/index.ts'
import { apply } from '../apply.ts'
import { validate } from '../catalog/validate.ts'
import type { Config } from '../config.ts'
import { coalesce } from '../values/coalesce.ts'
import { calm } from './calm.ts'
import { rules } from './index.ts'
import { minorOf } from './reading/minor-of.ts'
import type { Deployed, Finding, Rule, RuleContext, RuleInput } from './rule.ts'
import { deploymentRules, suppress } from './suppress.ts'
import { topologyOf } from './topology.ts'

const rank = { error: 0, warning: 1, info: 2 } as const

/** Everything that is wrong, risky or worth knowing about a configuration: errors first, within a severity by rule id. */
export function findings(input: RuleInput, asked: readonly Rule[] = rules): readonly Finding[] {
  const context = contextOf(input)
  const all = asked.flatMap((rule) => findingsOf(rule, context))
  const kept = calm(suppress(all), input.said ?? input.overrides)
  const offered = context.deployed ? kept.map((finding) => withoutHarm(finding, context)) : kept
  return offered.toSorted((a, b) => rank[a.severity] - rank[b.severity])
}

function contextOf(input: RuleInput): RuleContext {
  return {
    ...input,
    refusals: input.refusals ?? validate(input.catalog, input.values),
    minor: minorOf(input.catalog.minor) ?? 0,
    deployed: deployedOf(input),
  }
}

function deployedOf({ cluster, catalog }: RuleInput): Deployed | null {
  if (!cluster.previous) return null
  const { chart } = cluster.previous
  const values = coalesce(catalog.defaults, cluster.previous.values)
  return { minor: minorOf(chart) ?? 0, values, topology: topologyOf(values, chart) }
}

function findingsOf(rule: Rule, context: RuleContext): readonly Finding[] {
  const { from, to } = rule.versions
  if (context.minor < (minorOf(from ?? null) ?? 0)) return []
  if (context.minor > (minorOf(to ?? null) ?? Infinity)) return []
  const problems = rule.check(context)
  if (problems.length === 0) return []
  const { id, title, why, docs, needs } = rule
  const common = { rule: id, title: translate(title), why: translate(why), docs, ...(needs ? { needs } : {}) }
  const severity = typeof rule.severity === 'function' ? rule.severity(context) : rule.severity
  return problems.map((problem) => ({ ...problem, ...common, severity }))
}

/** The finding without fixes that the running virtual cluster would not survive. */
function withoutHarm(finding: Finding, context: RuleContext): Finding {
  if (deploymentRules.has(finding.rule) || (!finding.fix && !finding.alternatives)) return finding
  const fixes = [finding.fix, ...(finding.alternatives ?? [])].filter((fix) => fix !== undefined)
  const [fix, ...alternatives] = fixes.filter(({ patch }) => !breaksDeployment(patch, context))
  const { fix: _fix, alternatives: _alternatives, ...rest } = finding
  return { ...rest, ...(fix ? { fix } : {}), ...(alternatives.length > 0 ? { alternatives } : {}) }
}

function breaksDeployment(patch: Parameters<typeof apply>[1], context: RuleContext): boolean {
  const config: Config = { ...context, chart: context.catalog.minor, text: '', unread: null, mutes: {} }
  const { overrides, release } = apply(config, patch)
  const values = coalesce(context.catalog.defaults, overrides)
  const topology = topologyOf(values, context.catalog.minor)
  const after = { ...context, overrides, release, values, topology }
  return rules
    .filter(({ id }) => deploymentRules.has(id))
    .some((rule) => findingsOf(rule, after).length > findingsOf(rule, context).length)
}
