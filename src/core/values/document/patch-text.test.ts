import { assert, nat, pre, property } from 'fast-check'
import { expect, test } from 'vitest'
import { isObject, type Json, type JsonObject, type Path } from '../../json.ts'
import { equals } from '../equals.ts'
import { get } from '../get.ts'
import { locator } from '../locate.ts'
import { minimise } from '../minimise.ts'
import { readValues } from '../read-values.ts'
import { anyOddText } from './any-odd-text.arbitrary.ts'
import { anyValuesText } from './any-values-text.arbitrary.ts'
import { anyValues } from './any-values.arbitrary.ts'
import { partlyChanged } from './partly-changed.ts'
import { patchText } from './patch-text.ts'
import { reviseText } from './revise-text.ts'

const valuesOf = (text: string): JsonObject => {
  const read = readValues(text)
  if (!read.ok) throw new Error(`${read.message}\n${text}`)
  return read.values
}

const leaves = (value: Json, path: Path = []): readonly Path[] =>
  isObject(value) && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]))
    : [path]

/** The lines of a text which an edit must not touch: comments, and those of values that stay the same. */
function lasting(text: string, want: JsonObject): readonly string[] {
  const values = valuesOf(text)
  const locate = locator(text)
  const lines = text.split(/\r?\n/)
  const kept = new Set<number>()
  const changed = new Set<number>()
  for (const path of leaves(values)) {
    const span = locate(path)
    if (!span || span.depth < path.length) continue
    const isSame = equals(get(values, path), get(want, path))
    for (let line = span.startLine; line <= span.endLine; line++) (isSame ? kept : changed).add(line - 1)
  }
  return lines.filter(
    (line, index) =>
      /^\s*# own/.test(line) ||
      (kept.has(index) && !changed.has(index) && !/[{}]/.test(line) && line.trim() !== ''),
  )
}

const squeeze = (line: string): string => (/^\s*#/.test(line) ? line.trim() : line.replace('\ufeff', ''))

/** The first line that is missing from a text or out of order; null where all are there. */
function firstLost(lines: readonly string[], text: string): string | null {
  const found = text.split(/\r?\n/).map(squeeze)
  let at = 0
  for (const line of lines) {
    at = found.indexOf(squeeze(line), at) + 1
    if (at === 0) return line
  }
  return null
}

const runs = { numRuns: 300 }

test('a text comes to say what is wanted, and comments and lines of values that stay are not touched', () =>
  assert(
    property(anyValuesText, anyValues, nat(6), (text, tree, changes) => {
      const read = readValues(text)
      expect(read).toMatchObject({ ok: true })
      const want = partlyChanged(valuesOf(text), tree, changes)
      const patched = patchText(text, want)
      expect(valuesOf(patched)).toEqual(want)
      expect(firstLost(lasting(text, want), patched)).toBe(null)
      expect(patchText(patched, want)).toBe(patched)
    }),
    runs,
  ))

test('so does a text with anchors, aliases, merges and duplicate keys', () =>
  assert(
    property(anyOddText, anyValues, nat(8), (text, tree, changes) => {
      pre(readValues(text).ok)
      const want = partlyChanged(valuesOf(text), tree, changes)
      expect(valuesOf(patchText(text, want))).toEqual(want)
    }),
    runs,
  ))

test('a revised text has the effect of the target, and is the same text where it has that already', () =>
  assert(
    property(anyValuesText, anyValues, anyValues, nat(6), (text, tree, defaults, changes) => {
      const values = valuesOf(text)
      const target = partlyChanged(values, tree, changes)
      const revised = reviseText(text, target, defaults)
      expect(minimise(defaults, valuesOf(revised))).toEqual(minimise(defaults, target))
      expect(reviseText(revised, target, defaults)).toBe(revised)
      expect(reviseText(text, minimise(defaults, values), defaults)).toBe(text)
    }),
    runs,
  ))
