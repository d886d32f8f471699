/**
 * Runs recorded `helm template` results through the core and counts what is equal.
 *
 *   npm run corpus -- [--folder DIR] [--chart 0.36,0.24] [--source seed,guided] [--template role.yaml] [--id ID] [--show N]
 *
 * Without --folder the corpus beside the project is used where there is one, else the selection in `src/core/corpus`.
 * With --template only the objects of that chart template are compared. --show limits the failing cases that are listed (all).
 * Ends with 1 where a case differs, where a supported chart version has no file, or where nothing ran.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { minors } from '../src/core/catalog/load-catalog.ts'
import { compareCase, type CorpusCase, type Difference } from '../src/core/corpus/compare-case.ts'
import type { Version } from '../src/core/derive.ts'
import { loadVersion } from '../src/core/load-version.ts'
import { findCorpusFiles, readCases } from './corpus/read-cases.ts'
import { Tally } from './corpus/tally.ts'

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string' },
    chart: { type: 'string' },
    source: { type: 'string' },
    template: { type: 'string' },
    id: { type: 'string' },
    show: { type: 'string', default: 'Infinity' },
  },
})

const beside = join(import.meta.dirname, '../../shared/corpus')
const folder =
  options.folder ?? (existsSync(beside) ? beside : join(import.meta.dirname, '../src/core/corpus/cases'))
const wanted = (list: string | undefined, value: string): boolean => !list || list.split(',').includes(value)

/** The templates that a case shows, ours or Helm's, each with whether it is equal. */
function placesOf(record: CorpusCase, differences: readonly Difference[]): Map<string, boolean> {
  const places = new Map<string, boolean>()
  const add = (where: string): unknown => places.set(where, true)
  if (record.expect.docs) {
    for (const { source } of record.expect.docs)
      if (!options.template || source === `templates/${options.template}`) add(source)
    if (!options.template) ['config', 'hash', 'order'].forEach(add)
  } else add('error')
  for (const { where } of differences) places.set(where, false)
  return places
}

function compare(version: Version, record: CorpusCase): readonly Difference[] {
  try {
    return compareCase(version, record, options.template)
  } catch (error) {
    return [{ where: 'crash', what: error instanceof Error ? (error.stack ?? error.message) : String(error) }]
  }
}

const byVersion = new Tally()
const byPlace = new Tally()
const failures: string[] = []
let leftOut = 0
const { files, others } = findCorpusFiles(folder)
for (const { minor, path } of files) {
  if (!wanted(options.chart, minor)) continue
  const version = await loadVersion(minor)
  if (!version) {
    failures.push(`${path}: we have no chart ${minor}`)
    continue
  }
  for (const record of readCases(path)) {
    if (!wanted(options.source, record.source) || !wanted(options.id, record.id)) {
      leftOut++
      continue
    }
    const differences = compare(version, record)
    byVersion.count(minor, differences.length === 0)
    for (const [where, equal] of placesOf(record, differences)) byPlace.count(where, equal)
    if (differences.length === 0) continue
    const reasons = differences.map(({ where, what }) => `    ${where}: ${what.slice(0, 400)}`)
    failures.push([`${minor} ${record.id}`, ...reasons].join('\n'))
  }
}
for (const minor of minors)
  if (wanted(options.chart, minor) && !files.some((file) => file.minor === minor))
    failures.push(`${minor}: no recorded cases in ${folder}`)

console.log(
  `${folder}\n\nper chart version\n${byVersion.print()}\n\nper template (cases that have it)\n${byPlace.print()}`,
)
if (others.length > 0) console.log(`\nno recorded cases: ${others.join(', ')}`)
if (leftOut > 0) console.log(`\n${leftOut} cases left out by --source and --id`)
const shown = failures.slice(0, Number(options.show))
if (shown.length > 0) console.log(`\nfailing\n${shown.join('\n')}`)
if (shown.length < failures.length) console.log(`... and ${failures.length - shown.length} more`)
const { passed, failed } = byVersion.total()
if (passed + failed === 0) console.log('\nnothing ran')
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failures.length > 0 || passed + failed === 0 ? 1 : 0
