import { expect, test } from 'vitest'
import { covers } from '../../../../wizard/presets/covers.ts'
import { describeRange } from './describe-range.ts'

test.each([
  [{}, '0.20', true, ''],
  [{ from: '0.26' }, '0.25', false, 'from chart 0.26'],
  [{ from: '0.26' }, '0.26', true, 'from chart 0.26'],
  [{ to: '0.32' }, '0.32', true, 'up to chart 0.32'],
  [{ to: '0.32' }, '0.33', false, 'up to chart 0.32'],
  [{ from: '0.21', to: '0.25' }, '0.24', true, 'charts 0.21 to 0.25'],
  [{ from: '0.21', to: '0.25' }, '0.20', false, 'charts 0.21 to 0.25'],
])('%j covers %s: %s', (range, minor, expected, text) => {
  expect(covers(range, minor)).toBe(expected)
  expect(describeRange(range)).toBe(text)
})
