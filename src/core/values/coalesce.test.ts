import { assert, property } from 'fast-check'
import { expect, it } from 'vitest'
import { coalesce } from './coalesce.ts'
import { anyTree } from './tree.arbitrary.ts'

it.each([
  ['maps merge deeply', { a: { b: 1, c: 2 } }, { a: { c: 3, d: 4 } }, { a: { b: 1, c: 3, d: 4 } }],
  ['lists replace', { a: [1, 2] }, { a: [3] }, { a: [3] }],
  ['an empty list replaces', { a: [1] }, { a: [] }, { a: [] }],
  ['an empty map changes nothing', { a: { b: 1 } }, { a: {} }, { a: { b: 1 } }],
  ['null deletes a default', { a: 1, b: 2 }, { a: null }, { b: 2 }],
  ['null deletes a nested default', { a: { b: 1, c: 2 } }, { a: { b: null } }, { a: { c: 2 } }],
  [
    'null stays where there is no default',
    { a: {} },
    { b: null, a: { c: null } },
    { a: { c: null }, b: null },
  ],
  ['a scalar replaces a map', { a: { b: 1 } }, { a: 'on' }, { a: 'on' }],
  ['a map replaces a scalar', { a: 1 }, { a: { b: null } }, { a: { b: null } }],
])('%s', (_, defaults, overrides, effective) => {
  expect(coalesce(defaults, overrides)).toEqual(effective)
})

it('treats __proto__ as a key', () => {
  const hostile = JSON.parse('{"__proto__": {"polluted": true}, "a": {"__proto__": {"polluted": true}}}')
  const merged = coalesce({ a: { b: 1 } }, hostile)
  expect(Object.keys(merged)).toEqual(['a', '__proto__'])
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype)
  expect('polluted' in {}).toBe(false)
})

it('changes neither input', () => {
  assert(
    property(anyTree, anyTree, (defaults, overrides) => {
      const before = JSON.stringify([defaults, overrides])
      coalesce(defaults, overrides)
      expect(JSON.stringify([defaults, overrides])).toBe(before)
    }),
  )
})
