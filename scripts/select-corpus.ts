/**
 * Picks from a corpus of recorded `helm template` runs the few cases that together show everything the whole shows: every template, every
 * field of every object, every kind of refusal. Writes `src/core/corpus/cases/<minor>.jsonl.gz`, which the unit tests run.
 *
 * Usage: npx tsx scripts/select-corpus.ts CORPUS_FOLDER [MOST_CASES_PER_VERSION]
 *
 * Only hand-made cases are taken (`guided`, `coverage`), so that no text of others gets into the repository.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { CorpusCase } from '../src/core/corpus/compare-case.ts'
import type { Json } from '../src/core/json.ts'

const [folder, most = '60'] = process.argv.slice(2)
if (!folder) throw new Error('usage: select-corpus CORPUS_FOLDER [MOST_CASES_PER_VERSION]')
const out = join(import.meta.dirname, '../src/core/corpus/cases')
mkdirSync(out, { recursive: true })

/** The places of a tree with list items folded together, and short texts themselves, since they carry branches. */
function collect(value: Json | undefined, at: string, features: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, `${at}[]`, features)
  else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) collect(child, `${at}/${key}`, features)
  else features.add(`${at}=${typeof value}:${at.endsWith('image') ? '' : String(value).slice(0, 24)}`)
}

function featuresOf(record: CorpusCase): Set<string> {
  const features = new Set<string>()
  if (record.expect.errorKind)
    features.add(`error ${record.expect.errorKind} ${record.expect.error?.slice(0, 120)}`)
  for (const { source, object } of record.expect.docs ?? []) collect(object, source, features)
  return features
}

function select(records: readonly CorpusCase[]): CorpusCase[] {
  const open = new Map(records.map((record) => [record, featuresOf(record)]))
  const chosen: CorpusCase[] = []
  while (chosen.length < Number(most) && open.size > 0) {
    const [best, features] = [...open].reduce((a, b) => (b[1].size > a[1].size ? b : a))
    if (features.size === 0) break
    chosen.push(best)
    open.delete(best)
    for (const others of open.values()) for (const feature of features) others.delete(feature)
  }
  return chosen
}

for (const file of readdirSync(folder).filter((name) => /^\d+\.\d+\.jsonl\.gz$/.test(name))) {
  const lines = gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
  const records = lines
    .map((line) => JSON.parse(line) as CorpusCase)
    .filter(({ source }) => source === 'guided' || source === 'coverage')
  const refused = records.filter(({ expect }) => expect.errorKind)
  // Refusals show one feature each and would lose against any object, so they are chosen among themselves.
  const chosen = [...select(records.filter(({ expect }) => !expect.errorKind)), ...select(refused)]
  writeFileSync(
    join(out, file),
    gzipSync(chosen.map((record) => JSON.stringify(record)).join('\n') + '\n', { level: 9 }),
  )
  console.log(`${file}: ${chosen.length} of ${records.length}`)
}
