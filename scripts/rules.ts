// Prints every rule of the catalogue with severity, versions, kinds of fix and status: npm run rules
import { loadCatalog, minors } from '../src/core/catalog/load-catalog.ts'
import { defaultConfig } from '../src/core/default-config.ts'
import { catalogue } from '../src/core/rules/catalogue.ts'
import { findings } from '../src/core/rules/findings.ts'
import { rules } from '../src/core/rules/index.ts'
import { minorOf } from '../src/core/rules/reading/minor-of.ts'
import type { Finding, Rule } from '../src/core/rules/rule.ts'
import { topologyOf } from '../src/core/rules/topology.ts'
import { coalesce } from '../src/core/values/coalesce.ts'

const newest = (rule: Rule): string =>
  minors.find((minor) => (minorOf(minor) ?? 0) <= (minorOf(rule.versions.to ?? null) ?? Infinity)) ?? ''

/** What the rule finds in its own bad examples. */
async function found(rule: Rule): Promise<readonly Finding[]> {
  const all = await Promise.all(
    rule.examples.bad.map(async (example) => {
      const catalog = await loadCatalog(example.chart ?? newest(rule))
      if (!catalog) return []
      const overrides = example.overrides ?? {}
      const values = coalesce(catalog.defaults, overrides)
      const release = { ...defaultConfig.release, ...example.release }
      const cluster = { ...defaultConfig.cluster, ...example.cluster }
      const topology = topologyOf(values, catalog.minor)
      return findings({ values, overrides, release, cluster, catalog, topology })
    }),
  )
  return all.flat().filter((finding) => finding.rule === rule.id)
}

async function row(rule: Rule): Promise<readonly string[]> {
  const problems = await found(rule)
  const severities = [...new Set(problems.map(({ severity }) => severity))].join('/')
  const kinds = problems.flatMap(({ fix, alternatives = [] }) => [...(fix ? [fix] : []), ...alternatives])
  const { from, to } = rule.versions
  const range = from === undefined && to === undefined ? 'all' : `${from ?? ''}..${to ?? ''}`
  return [rule.id, severities, range, [...new Set(kinds.map(({ kind }) => kind))].join('/') || '-', 'built']
}

const missing = catalogue
  .filter((entry) => entry.missing !== undefined)
  .map(({ id, missing: reason = '' }) => [id, '', '', '', reason])
const rows = [...(await Promise.all(rules.map(row))), ...missing].toSorted(([a = ''], [b = '']) =>
  a < b ? -1 : 1,
)
const lines = rows.map(([id = '', severity = '', range = '', fix = '', status = '']) =>
  [id.padEnd(38), severity.padEnd(16), range.padEnd(12), fix.padEnd(14), status].join(' ').trimEnd(),
)
process.stdout.write(`${lines.join('\n')}\n\n${rules.length} rules, ${missing.length} not built\n`)
