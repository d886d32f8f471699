import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { minors } from '../catalog/load-catalog.ts'
import { loadVersion } from '../load-version.ts'
import { compareCase, type CorpusCase } from './compare-case.ts'

const folder = join(import.meta.dirname, 'cases')
const files = readdirSync(folder).toSorted()

test('every chart version has recorded cases', () =>
  expect(files.map((file) => file.replace('.jsonl.gz', ''))).toEqual(minors.toSorted()))

describe.each(files)('%s', async (file) => {
  const version = await loadVersion(file.replace('.jsonl.gz', ''))
  const lines = gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
  const records = lines.map((line) => JSON.parse(line) as CorpusCase)
  test.each(records.map((record) => [record.id, record] as const))(
    '%s renders as helm template does',
    (_, record) => {
      expect(version && compareCase(version, record)).toEqual([])
    },
  )
})
