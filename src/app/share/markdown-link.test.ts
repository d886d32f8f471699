import { expect, test } from 'vitest'
import { markdownLink } from './markdown-link.ts'

const address = 'https://example.com/w/#2.a_b-c'

test.each([
  ['my-vcluster, chart 0.36', `[my-vcluster, chart 0.36](${address})`],
  ['a](https://evil.example) b', `[a\\](https://evil.example) b](${address})`],
  ['![x](y) <b>*_`~|&\\', `[\\!\\[x\\](y) \\<b\\>\\*\\_\\\`\\~\\|\\&\\\\](${address})`],
  ['@team #1', `[\\@team \\#1](${address})`],
  [' two\n\n# lines ', `[two \\# lines](${address})`],
])('%j', (words, link) => {
  expect(markdownLink(words, address)).toBe(link)
})

test('an address with brackets does not end early', () => {
  expect(markdownLink('x', 'https://example.com/a(b)/#2.c')).toBe('[x](https://example.com/a%28b%29/#2.c)')
})
