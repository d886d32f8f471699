import { describe, expect, test } from 'vitest'
import type { Json, JsonObject } from '../json.ts'
import { merge } from './merge.ts'

describe('merge', () => {
  test.each<[JsonObject, JsonObject, JsonObject]>([
    [{ a: 'x' }, { a: 'y', b: 'z' }, { a: 'x', b: 'z' }],
    [{ a: '' }, { a: 'x' }, { a: 'x' }],
    [
      { a: 0, b: false, c: [], d: {} },
      { a: 1, b: true, c: [1], d: 'x' },
      { a: 1, b: true, c: [1], d: 'x' },
    ],
    [{ a: null }, { a: 'x' }, { a: 'x' }],
    [{ a: null }, {}, { a: null }],
    [{}, { a: null }, {}],
    [{ a: { b: 1 } }, { a: { b: 2, c: 3 } }, { a: { b: 1, c: 3 } }],
    [{ a: 'x' }, { a: { b: 1 } }, { a: 'x' }],
    [{ a: [1] }, { a: [2, 3] }, { a: [1] }],
  ])('of %j and %j is %j', (first, second, expected) => {
    expect(merge(first, second)).toEqual(expected)
  })

  test('takes any number of maps and leaves them alone', () => {
    const first = { a: { x: 1 } }
    expect(merge(first, { a: { y: 2 } }, { a: { z: 3 } })).toEqual({ a: { x: 1, y: 2, z: 3 } })
    expect(first).toEqual({ a: { x: 1 } })
  })

  test('keeps __proto__ a plain key', () => {
    const merged = merge({}, JSON.parse('{"__proto__":{"polluted":true}}') as JsonObject)
    expect(Object.keys(merged)).toEqual(['__proto__'])
    expect('polluted' in merged).toBe(false)
  })

  test.each<[Json | undefined]>([[null], [undefined], ['x'], [[]]])('refuses %j', (value) => {
    expect(() => merge({}, value)).toThrow('wrong type for value')
  })
})
