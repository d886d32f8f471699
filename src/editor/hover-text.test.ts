import { expect, test } from 'vitest'
import { hoverText } from './hover-text.ts'

test('words stay words: nothing in them is Markdown or HTML', () => {
  const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }
  const lines = ['a_b.*', 'See [x](javascript:1) <img>', 'Type: map']
  expect(hoverText({ path: [], range, lines })).toEqual([
    {
      value:
        String.raw`**a\_b\.\***` +
        '\n\n' +
        String.raw`See \[x\]\(javascript\:1\) \<img\>` +
        '  \n' +
        String.raw`Type\: map`,
    },
  ])
})
