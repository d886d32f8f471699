import { expect, test } from 'vitest'
import { fromEditor, toEditor } from './line-ends.ts'

test.each(['a: 1\nb: 2\n', 'a: 1\r\nb: 2\r\n', '\ufeffa: 1\r\n', '', '\ufeff'])(
  '%j comes back as it was',
  (text) => {
    expect(fromEditor(toEditor(text), text)).toBe(text)
  },
)

test('the editor sees simple line ends only', () => {
  expect(toEditor('\ufeffa: 1\r\nb: 2\r\n')).toBe('a: 1\nb: 2\n')
})

test('a typed line ends as the others do', () => {
  expect(fromEditor('a: 1\nb: 2\n', 'a: 1\r\n')).toBe('a: 1\r\nb: 2\r\n')
})
