/**
 * Runs recorded `helm template` results through the core and counts what is equal.
 *
 *   npm run corpus -- [--folder DIR] [--chart 0.36,0.24] [--source seed,guided] [--template role.yaml] [--id ID] [--show N]
 *
 * Without --folder the corpus beside the project is used where there is one, else the selection in `src/core/corpus`.
 * With --template only the objects of that chart template are compared.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { compareCase, type CorpusCase } from '../src/core/corpus/compare-case.ts'
import { loadVersion } from '../src/core/load-version.ts'

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string' },
    chart: { type: 'string' },
    source: { type: 'string' },
    template: { type: 'string' },
    id: { type: 'string' },
    show: { type: 'string', default: '5' },
  },
})

const beside = join(import.meta.dirname, '../../shared/corpus')
const folder =
  options.folder ?? (existsSync(beside) ? beside : join(import.meta.dirname, '../src/core/corpus/cases'))
const wanted = (list: string | undefined, value: string): boolean => !list || list.split(',').includes(value)

function readCases(file: string): CorpusCase[] {
  const bytes = readFileSync(join(folder, file))
  const text = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusCase)
}

let passed = 0
let failed = 0
const perTemplate = new Map<string, { passed: number; failed: number }>()
for (const file of readdirSync(folder).sort()) {
  const minor = /^(\d+\.\d+)\.jsonl(\.gz)?$/.exec(file)?.[1]
  if (!minor || !wanted(options.chart, minor)) continue
  const version = await loadVersion(minor)
  if (!version) throw new Error(`no chart ${minor}`)
  const tally = { passed: 0, failed: 0 }
  for (const record of readCases(file)) {
    if (!wanted(options.source, record.source) || !wanted(options.id, record.id)) continue
    const differences = compareCase(version, record, options.template)
    if (differences.length === 0) tally.passed++
    else if (++tally.failed <= Number(options.show))
      console.log(
        `${minor} ${record.id}\n${differences
          .map((d) => `    ${d.where}: ${d.what}`)
          .slice(0, 6)
          .join('\n')}`,
      )
    for (const where of new Set(differences.map((d) => d.where))) {
      const row = perTemplate.get(where) ?? { passed: 0, failed: 0 }
      row.failed++
      perTemplate.set(where, row)
    }
  }
  console.log(`${minor}: ${tally.passed} passed, ${tally.failed} failed`)
  passed += tally.passed
  failed += tally.failed
}
for (const [where, row] of [...perTemplate].sort()) console.log(`  ${where}: ${row.failed} cases differ`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
