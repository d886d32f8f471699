import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { assert, constantFrom, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { loadCatalog } from '../../catalog/load-catalog.ts'
import type { JsonObject } from '../../json.ts'
import { minimise } from '../minimise.ts'
import { readValues } from '../read-values.ts'
import { parseDocument } from './parse-document.ts'
import { partlyChanged } from './partly-changed.ts'
import { reviseText } from './revise-text.ts'

const defaults = { flag: false, size: 1, deep: { a: 1, b: { c: 'x' } }, list: [1], gone: 'x' }

test.each<readonly [name: string, before: string, target: JsonObject, after: string]>([
  ['what repeats a default stays', 'size: 1 # as it is\non: true\n', {}, 'size: 1 # as it is\n'],
  [
    'what repeats a default is not added',
    'flag: true\n',
    { flag: true, size: 1, deep: { a: 1 } },
    'flag: true\n',
  ],
  [
    'a value that the target gives its default is written',
    'size: 3 # many\n',
    { size: 1 },
    'size: 1 # many\n',
  ],
  ['a value that the target does not have goes', 'size: 3\non: true\n', { flag: true }, 'flag: true\n'],
  ['maps that are left empty go', 'deep:\n  b:\n    c: z\non: true\n', { flag: true }, 'flag: true\n'],
  ['maps that repeat defaults stay', 'deep:\n  a: 1\n  b:\n    c: z\n', {}, 'deep:\n  a: 1\n'],
  ['an empty map over defaults stays', 'deep: {} # none\non: true\n', {}, 'deep: {} # none\n'],
  ['a default that is to go', 'flag: true\n', { gone: null, flag: true }, 'flag: true\ngone: null\n'],
  ['a default that may come back', 'gone: ~\non: true\n', { flag: true }, 'flag: true\n'],
  ['a map in place of a scalar', 'deep: 1 # odd\n', { deep: { a: 2 } }, 'deep: # odd\n  a: 2\n'],
  ['a scalar in place of a map', 'deep:\n  a: 2\n', { deep: 1 }, 'deep: 1\n'],
  ['what the chart does not know is exact', 'x:\n  k: 1\n  z: 2\n', { x: { k: 1 } }, 'x:\n  k: 1\n'],
  ['what the chart does not know may be empty', 'x:\n  k: 1\n', { x: {} }, 'x: {}\n'],
  ['an unreadable text stays', 'x: [\n', { flag: true }, 'x: [\n'],
])('%s', (_, before, target, after) => expect(reviseText(before, target, defaults)).toBe(after))

const folder = join(import.meta.dirname, '../../corpus/cases')
const texts = readdirSync(folder).flatMap((file) =>
  gunzipSync(readFileSync(join(folder, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { readonly values: string }).values)
    .filter((text) => readValues(text).ok),
)
const recorded = [...new Set(texts)]
const valuesOf = (text: string): JsonObject => {
  const read = readValues(text)
  if (!read.ok) throw new Error(`${read.message}\n${text}`)
  return read.values
}
const commentsOf = (text: string): readonly string[] =>
  (parseDocument(text)?.comments ?? [])
    .filter(({ isAlone }) => isAlone)
    .map(({ start, end }) => text.slice(start, end))
const catalog = await loadCatalog('0.36')

test('recorded values take over settings of others', () =>
  assert(
    property(constantFrom(...recorded), constantFrom(...recorded), nat(8), (text, other, changes) => {
      const chart = catalog?.defaults ?? {}
      const values = valuesOf(text)
      const target = partlyChanged(values, valuesOf(other), changes)
      const revised = reviseText(text, target, chart)
      expect(minimise(chart, valuesOf(revised))).toEqual(minimise(chart, target))
      expect(reviseText(revised, target, chart)).toBe(revised)
      expect(commentsOf(revised)).toEqual(commentsOf(text))
    }),
    { numRuns: 200 },
  ))
