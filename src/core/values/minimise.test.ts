import { assert, property } from 'fast-check'
import { expect, it } from 'vitest'
import { coalesce } from './coalesce.ts'
import { diff } from './diff.ts'
import { minimise } from './minimise.ts'
import { anyTree } from './tree.arbitrary.ts'
import { unset } from './unset.ts'

it.each([
  ['what equals a default goes', { a: 1, b: { c: 2 } }, { a: 1, b: { c: 2 } }, {}],
  ['what differs stays', { a: 1, b: { c: 2, d: 3 } }, { b: { c: 2, d: 4 } }, { b: { d: 4 } }],
  ['a deletion stays', { a: 1 }, { a: null }, { a: null }],
  ['a null without default stays', {}, { a: null }, { a: null }],
  ['an empty map over a map goes', { a: { b: 1 } }, { a: {} }, {}],
  ['an empty map over nothing stays', {}, { a: {} }, { a: {} }],
  ['an empty map over a scalar stays', { a: 1 }, { a: {} }, { a: {} }],
  ['an empty list over a list stays', { a: [1] }, { a: [] }, { a: [] }],
  ['equal lists go, whatever their key order', { a: [{ b: 1, c: 2 }] }, { a: [{ c: 2, b: 1 }] }, {}],
])('%s', (_, defaults, overrides, least) => {
  expect(minimise(defaults, overrides)).toEqual(least)
})

it('orders keys as the defaults do, then as given', () => {
  expect(Object.keys(minimise({ a: 1, b: 1 }, { z: 1, b: 2, y: 1, a: 2 }))).toEqual(['a', 'b', 'z', 'y'])
})

it('keeps the effective values', () => {
  assert(
    property(anyTree, anyTree, (defaults, overrides) => {
      expect(coalesce(defaults, minimise(defaults, overrides))).toEqual(coalesce(defaults, overrides))
    }),
    { numRuns: 1000 },
  )
})

it('leaves nothing that could go', () => {
  assert(
    property(anyTree, anyTree, (defaults, overrides) => {
      const least = minimise(defaults, overrides)
      expect(minimise(defaults, least)).toEqual(least)
      for (const { path } of diff({}, least))
        expect(coalesce(defaults, unset(least, path))).not.toEqual(coalesce(defaults, overrides))
    }),
    { numRuns: 500 },
  )
})
