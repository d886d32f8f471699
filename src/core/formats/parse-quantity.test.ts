import { expect, it } from 'vitest'
import { parseQuantity } from './parse-quantity.ts'

it.each([
  ['0', 0],
  ['200m', 0.2],
  ['100u', 0.0001],
  ['1n', 1e-9],
  ['1.5', 1.5],
  ['.5', 0.5],
  ['1k', 1000],
  ['1M', 1e6],
  ['2E', 2e18],
  ['1e3', 1000],
  ['1E3', 1000],
  ['1.5e+2', 150],
  ['1Ki', 1024],
  ['0.5Mi', 524_288],
  ['5Gi', 5_368_709_120],
  ['1Ti', 1024 ** 4],
])('%s is %d', (text, value) => {
  expect(parseQuantity(text)).toEqual({ ok: true, value })
})

it('takes negative quantities where they are allowed', () => {
  expect(parseQuantity('-5Gi')).toMatchObject({ ok: false })
  expect(parseQuantity('-5Gi', { negative: true })).toEqual({ ok: true, value: -5_368_709_120 })
})

it.each([
  ['1K', 'Ki'],
  ['5GB', 'G'],
  ['5gi', 'Gi'],
  ['64mib', 'Mi'],
])('suggests a unit for %s', (text, unit) => {
  expect(parseQuantity(text)).toEqual({
    ok: false,
    reason: expect.stringContaining(`Did you mean ${unit}?`),
  })
})
