import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadCatalog, minors } from '../catalog/load-catalog.ts'
import { validate } from '../catalog/validate.ts'
import type { CorpusCase } from '../corpus/compare-case.ts'
import { coalesce } from '../values/coalesce.ts'
import { readValues } from '../values/read-values.ts'
import { fittingMinors } from './fitting-minors.ts'
import { loadKeyTree } from './load-key-tree.ts'

const folder = join(import.meta.dirname, '../corpus/cases')
const casesOf = (minor: string): CorpusCase[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`${minor}.`))
    .flatMap((file) =>
      gunzipSync(readFileSync(join(folder, file)))
        .toString('utf8')
        .split('\n'),
    )
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusCase)

// In 0.20 anything may stand below `external`, which later charts narrowed; the lifetimes know the later form.
const looser = (text: string): boolean => text.includes('external:')

test.each(minors)('chart %s fits just where its schema knows all keys of recorded values', async (minor) => {
  const [catalog, tree] = await Promise.all([loadCatalog(minor), loadKeyTree()])
  if (!catalog) throw new Error(`no chart ${minor}`)
  for (const { id, values: text } of casesOf(minor)) {
    const read = readValues(text)
    if (!read.ok || (minor === '0.20' && looser(text))) continue
    const refusals = validate(catalog, coalesce(catalog.defaults, read.values))
    const isKnown = !refusals.some(({ message }) => message.includes('no setting'))
    expect([id, fittingMinors(read.values, tree).includes(minor)]).toEqual([id, isKnown])
  }
})
