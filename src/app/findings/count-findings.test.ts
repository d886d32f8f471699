import { expect, test } from 'vitest'
import { describeCounts } from './count-findings.ts'

test.each([
  [{ error: 0, warning: 0, info: 4 }, 'No errors, no warnings'],
  [{ error: 1, warning: 0, info: 0 }, '1 error'],
  [{ error: 2, warning: 1, info: 0 }, '2 errors, 1 warning'],
])('%j is said as %s', (counts, text) => expect(describeCounts(counts)).toBe(text))
