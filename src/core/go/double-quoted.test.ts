import { expect, test } from 'vitest'
import { doubleQuoted } from './double-quoted.ts'

test.each([
  ['plain text', 'plain text'],
  ['', ''],
  ['a: b # c', 'a: b # c'],
  ['é 🚀', 'é 🚀'],
  ['a\\n\\x41\\"', 'a\nA"'],
  ['a\n', 'a '],
  ['a\nb', 'a b'],
  ['a  \n\n  b', 'a\nb'],
  ['a\\\n   b', 'ab'],
  ['a\\\\\nb', 'a\\ b'],
  ['a" # "', 'a'],
])('reads %j between double quotes as %j', (text, expected) => {
  expect(doubleQuoted(text)).toBe(expected)
})

test.each(['a"', 'a\\', '\\q', 'a" b', 'a\n---\nb', '\u0000'])(
  'finds that %j breaks the manifest',
  (text) => {
    expect(() => doubleQuoted(text)).toThrow(expect.objectContaining({ kind: 'manifest' }))
  },
)
