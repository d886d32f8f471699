import { expect, test } from 'vitest'
import { locator } from './locate.ts'

const text = `a:
  b: 1
  "c.d":
    - x: 1
      y: two
    - {q: 3}
e: |
  long
f:
`
const at = (...path: string[]): number[] | null => {
  const span = locator(text)(path)
  return span && [span.startLine, span.startColumn, span.endLine, span.endColumn]
}

test.each([
  [['a'], [1, 1, 6, 12]],
  [
    ['a', 'b'],
    [2, 3, 2, 7],
  ],
  [
    ['a', 'c.d'],
    [3, 3, 6, 12],
  ],
  [
    ['a', 'c.d', '0'],
    [4, 7, 5, 13],
  ],
  [
    ['a', 'c.d', '0', 'y'],
    [5, 7, 5, 13],
  ],
  [
    ['a', 'c.d', '1', 'q'],
    [6, 8, 6, 12],
  ],
  [['f'], [9, 1, 9, 1]],
])('%j stands at %j', (path, expected) => expect(at(...path)).toEqual(expected))

test('a path that the text lacks stands at its nearest ancestor', () =>
  expect(at('a', 'c.d', '0', 'z')).toEqual([4, 7, 5, 13]))
test('nothing of the path stands in the text', () => expect(at('z')).toBeNull())
test('a text that is no YAML answers nothing', () => expect(locator('a: [1')(['a'])).toBeNull())
