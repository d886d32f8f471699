import { expect, test } from 'vitest'
import type { Json } from '../json.ts'
import { toInt } from './to-int.ts'

test.each<[Json | undefined, number]>([
  [3, 3],
  [3.9, 3],
  [-3.9, -3],
  [true, 1],
  [false, 0],
  [null, 0],
  [undefined, 0],
  [[1], 0],
  ['27', 27],
  ['-27', -27],
  ['35+', 0],
  ['010', 8],
  ['08', 0],
  ['0x1F', 31],
  ['0b11', 3],
  ['0o17', 15],
  ['1_000', 1000],
  ['1__000', 0],
  ['10.0', 10],
  ['10.5', 0],
  ['', 0],
  ['9223372036854775808', 0],
])('%j is %d', (value, expected) => {
  expect(toInt(value)).toBe(expected)
})
