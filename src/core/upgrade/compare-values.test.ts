import { expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import { compareValues } from './compare-values.ts'

it.each<[JsonObject, JsonObject, readonly (readonly string[])[]]>([
  [{ a: { b: 1 } }, { a: { b: 2 } }, [['changed', 'a.b: 1 becomes 2']]],
  [{}, { a: { 'x.y': '' } }, [['added', 'a["x.y"]: set to ""']]],
  [{ a: ['x'] }, {}, [['removed', 'a: ["x"] is taken out']]],
  [{ a: 'x' }, { a: 'x'.repeat(100) }, [['changed', `a: x becomes ${'x'.repeat(60)}…`]]],
  [{ a: null }, { a: null }, []],
])('%j to %j', (before, after, expected) => {
  expect(compareValues(before, after).map(({ kind, words }) => [kind, words])).toEqual(expected)
})
