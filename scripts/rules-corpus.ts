/**
 * Runs all rules over the recorded `helm template` cases and prints two tables.
 *
 *   npm run rules-corpus -- [--folder DIR] [--chart 0.36,0.24] [--show N]
 *
 * 1. Errors on cases that Helm renders, by rule: Helm sees neither the API server nor the scheduler nor the start of the control
 *    plane, so such rules are right where `scripts/corpus/explained.ts` says who notices.
 * 2. Cases that Helm refuses and the findings do not: there must be none.
 *
 * Without --folder the corpus beside the project is used where there is one, else the selection in `src/core/corpus`. --show limits
 * the example ids per rule (3). Ends with 1 where a rule is not explained, where a refusal is silent, or where nothing ran.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Config } from '../src/core/config.ts'
import type { CorpusCase } from '../src/core/corpus/compare-case.ts'
import { defaultConfig } from '../src/core/default-config.ts'
import { derive, type Version } from '../src/core/derive.ts'
import { loadVersion } from '../src/core/load-version.ts'
import type { Finding } from '../src/core/rules/rule.ts'
import { readValues } from '../src/core/values/read-values.ts'
import { explained } from './corpus/explained.ts'
import { findCorpusFiles, readCases } from './corpus/read-cases.ts'

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string' },
    chart: { type: 'string' },
    show: { type: 'string', default: '3' },
  },
})
const beside = join(import.meta.dirname, '../../shared/corpus')
const folder =
  options.folder ?? (existsSync(beside) ? beside : join(import.meta.dirname, '../src/core/corpus/cases'))

/** The case as a visitor would have it; null where the values text cannot be read, which is said before any rule runs. */
function configOf({ values, release, kubeVersion }: CorpusCase, chart: string): Config | null {
  const read = readValues(values)
  if (!read.ok) return null
  const cluster = { ...defaultConfig.cluster, kubeVersion }
  return { ...defaultConfig, chart, release, cluster, overrides: read.values }
}

const errorsOf = (config: Config, version: Version): readonly Finding[] =>
  derive(config, version).findings.filter(({ severity }) => severity === 'error')

const byRule = new Map<string, string[]>()
const silent: string[] = []
const counts = { rendered: 0, refused: 0, unreadable: 0 }

function judge(record: CorpusCase, minor: string, version: Version): void {
  const config = configOf(record, minor)
  if (!config) {
    counts.unreadable++
    if (record.expect.errorKind !== 'values') silent.push(`${minor} ${record.id}: cannot be read`)
    return
  }
  const errors = errorsOf(config, version)
  if (record.expect.errorKind !== undefined) {
    counts.refused++
    if (errors.length === 0)
      silent.push(`${minor} ${record.id}: ${record.expect.errorKind}: ${record.expect.error}`)
    return
  }
  counts.rendered++
  for (const rule of new Set(errors.map((error) => error.rule)))
    byRule.set(rule, [...(byRule.get(rule) ?? []), `${minor} ${record.id}`])
}

for (const { minor, path } of findCorpusFiles(folder).files) {
  if (options.chart && !options.chart.split(',').includes(minor)) continue
  const version = await loadVersion(minor)
  if (!version) continue
  for (const record of readCases(path)) judge(record, minor, version)
}

const rows = [...byRule].toSorted(([, a], [, b]) => b.length - a.length)
const unexplained = rows.filter(([rule]) => !Object.hasOwn(explained, rule))
console.log(`${folder}\n\nerrors on ${counts.rendered} cases that Helm renders`)
for (const [rule, ids] of rows) {
  const mark = Object.hasOwn(explained, rule) ? '✓' : '✗'
  console.log(
    `  ${mark} ${rule.padEnd(34)} ${String(ids.length).padStart(5)}  ${explained[rule] ?? 'not explained'}`,
  )
  console.log(`      ${ids.slice(0, Number(options.show)).join(', ')}`)
}
console.log(`\n${counts.refused} cases that Helm refuses, ${silent.length} without an error finding`)
for (const line of silent) console.log(`  ✗ ${line}`)
console.log(`${counts.unreadable} values texts cannot be read, which is said before rules run`)
const ran = counts.rendered + counts.refused + counts.unreadable
if (ran === 0) console.log('\nnothing ran')
process.exitCode = ran === 0 || silent.length > 0 || unexplained.length > 0 ? 1 : 0
