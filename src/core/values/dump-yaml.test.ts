import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromYaml } from '../go/from-yaml.ts'
import { dumpYaml } from './dump-yaml.ts'

test.each([
  '+_0',
  '0777',
  '1_000',
  'y',
  'off',
  '1:30',
  '2001-01-01',
  '~',
  '<<',
  '0o7',
  '.5',
  '',
  'a: b',
  '# x',
  '-',
])('the text %j stays text, as a key and as a value', (text) =>
  expect(fromYaml(dumpYaml({ [text]: text, list: [text] }))).toEqual({ [text]: text, list: [text] }),
)

test('any short text of odd characters comes back', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('+-_.0179xXoObBeEyYnN~:#\'" \t,[]{}&*!|>%@`')),
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(text, (value) => {
      expect(fromYaml(dumpYaml({ [value]: value }))).toEqual({ [value]: value })
    }),
    { numRuns: 3000 },
  )
})
