import { expect, test } from 'vitest'
import type { Json } from '../json.ts'
import { printValue } from './print-value.ts'
import { quote } from './quote.ts'
import { strval } from './strval.ts'

test.each<[Json | undefined, string, string | null, string]>([
  ['x', 'x', 'x', 'x'],
  ['', '', '', ''],
  [null, '', null, '<nil>'],
  [undefined, '', null, '<nil>'],
  [false, 'false', 'false', 'false'],
  [1000000, '1e+06', '1e+06', '1e+06'],
  [['a', null, 1], '[a <nil> 1]', '[a <nil> 1]', '[a <nil> 1]'],
  [{ b: {}, a: [true] }, 'map[a:[true] b:map[]]', 'map[a:[true] b:map[]]', 'map[a:[true] b:map[]]'],
])('%j in an action, quoted, and as toString', (value, printed, quoted, text) => {
  expect(printValue(value)).toBe(printed)
  expect(quote(value)).toBe(quoted)
  expect(strval(value)).toBe(text)
})
