import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFloat } from './format-float.ts'

test.each([
  [0, '0'],
  [-0, '-0'],
  [1, '1'],
  [999999, '999999'],
  [1000000, '1e+06'],
  [-1000000, '-1e+06'],
  [12345678, '1.2345678e+07'],
  [123456.789, '123456.789'],
  [1234567.89, '1.23456789e+06'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [1e100, '1e+100'],
  [1e21, '1e+21'],
  [5e-324, '5e-324'],
])('prints %d as %s', (value, expected) => {
  expect(formatFloat(value)).toBe(expected)
})

test('loses no digit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(formatFloat(value))).toBe(value)
    }),
  )
})
