import { expect, test } from 'vitest'
import { hideInComments } from './hide-in-comments.ts'

const shown = (text: string): string => hideInComments(text).text

test.each([
  ['a setting that was commented out', '# password: s3cr3t-x\na: 1\n', '# password: REPLACE-ME\na: 1\n'],
  [
    'a password in an address, behind a value',
    'a: 1 # postgres://u:s3cr3t@db/x\n',
    'a: 1 # postgres://u:REPLACE-ME@db/x\n',
  ],
  ['an indented comment', 'a:\n  # token: s3cr3t-x\n  b: 1\n', 'a:\n  # token: REPLACE-ME\n  b: 1\n'],
])('%s is hidden', (_, text, safe) => {
  expect(shown(text)).toBe(safe)
  expect(shown(safe)).toBe(safe)
})

test('a key over several comment lines goes whole', () => {
  const text = hideInComments(
    'a: 1\n# -----BEGIN PRIVATE KEY-----\n# s3cr3t\n# s3cr3t\n# -----END PRIVATE KEY-----\nb: 2\n',
  )
  expect(text.text).not.toContain('s3cr3t')
  expect(text.text).toMatch(/^a: 1\n# ?REPLACE-ME\nb: 2\n$/)
  expect(text.lines).toEqual([2])
})

test.each([
  '',
  '# A plain word\na: 1 # and another\n',
  'a: "# no comment"\n',
  'password: s3cr3t\n',
  'a: 1\r\n# b\r\n',
])('%j has nothing to hide in comments', (text) => expect(hideInComments(text)).toEqual({ text, lines: [] }))
