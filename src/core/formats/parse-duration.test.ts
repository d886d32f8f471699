import { expect, it } from 'vitest'
import { parseDuration } from './parse-duration.ts'

it.each([
  ['0', 0],
  ['15s', 15],
  ['1m30s', 90],
  ['1.5h', 5400],
  ['500ms', 0.5],
  ['-2s', -2],
  ['-0', 0],
])('%s is %d seconds', (text, value) => {
  expect(parseDuration(text)).toEqual({ ok: true, value })
})

it('says what a bare number lacks', () => {
  expect(parseDuration('15')).toEqual({ ok: false, reason: 'A duration needs a unit: 15s, 15m or 15h.' })
})
