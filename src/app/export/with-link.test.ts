import { afterEach, expect, test } from 'vitest'
import type { TargetFile } from '../../core/targets/index.ts'
import { exportPage } from '../../i18n/de/export.ts'
import { setLanguage } from '../../i18n/index.ts'
import { withLink } from './with-link.ts'

const link = 'https://wizard.example/#2.abc'
const file = (text: string, language: TargetFile['language'] = 'yaml'): TargetFile => ({
  name: 'values.yaml',
  text,
  language,
})
const linked = (text: string): string => withLink(file(text), link).text

const english = { id: 'en', translations: {} } as const
const german = { id: 'de', translations: exportPage } as const
afterEach(() => setLanguage(english))

test.each(['yaml', 'hcl', 'shell'] as const)('a %s file begins with the link, in a comment', (language) => {
  const lines = withLink(file('a: 1\n', language), link).text.split('\n')
  expect(lines.slice(1)).toEqual([`# ${link}`, 'a: 1', ''])
  expect(lines[0]).toMatch(/^# /)
})

test('a file of Markdown stays as it is', () =>
  expect(withLink(file('# Title\n', 'markdown'), link).text).toBe('# Title\n'))

test('without a link the file stays as it is', () =>
  expect(withLink(file('a: 1\n'), null).text).toBe('a: 1\n'))

test('the link of an earlier export is replaced, also where the line ends changed', () => {
  expect(linked(linked('a: 1\n').replace('abc', 'old'))).toBe(linked('a: 1\n'))
  const windows = linked('a: 1\n').replaceAll('\n', '\r\n').replace('abc', 'old')
  expect(linked(windows)).toBe(linked('a: 1\r\n'))
})

test.each([
  ['a German', german, english],
  ['an English', english, german],
])('the link of %s export is replaced in the other language', (_, first, second) => {
  setLanguage(first)
  const before = linked('a: 1\n').replace('abc', 'old')
  setLanguage(second)
  const after = linked('a: 1\n')
  expect(after.split('\n')[0]).not.toBe(before.split('\n')[0])
  expect(linked(before)).toBe(after)
})

test.each([
  '# mine\na: 1\n',
  '# Made with vCluster Wizard.\n# https://wizard.example/#2.abc\na: 1\n',
  '# Made with vCluster Wizard. See also:\n# https://wizard.example/docs\na: 1\n',
])('comments of the user stay: %j', (text) => expect(linked(text)).toContain(text))

test('a byte order mark stays in front, and line ends as they are', () =>
  expect(linked('\ufeffa: 1\r\n')).toMatch(/^\ufeff# .*\r\n# .*\r\na: 1\r\n$/))
