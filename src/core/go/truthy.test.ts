import { expect, test } from 'vitest'
import type { Json } from '../json.ts'
import { truthy } from './truthy.ts'

test.each<[Json | undefined, boolean]>([
  [undefined, false],
  [null, false],
  [false, false],
  [true, true],
  [0, false],
  [-1, true],
  ['', false],
  ['false', true],
  [[], false],
  [[null], true],
  [{}, false],
  [{ a: null }, true],
])('%j is %s', (value, expected) => {
  expect(truthy(value)).toBe(expected)
})
