import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toYaml } from '../../../go/to-yaml.ts'
import type { JsonObject } from '../../../json.ts'
import { configYaml } from './config-yaml.ts'

it('gives the text that toYaml gives for the whole tree, however often and in whatever order sections come back', () => {
  const sections = fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z0-9]{0,6}$/), fc.jsonValue(), { maxKeys: 6 })
  fc.assert(
    fc.property(sections, sections, (one, other) => {
      const first = one as JsonObject
      const mixed = { ...(other as JsonObject), ...first }
      for (const values of [first, mixed, first]) expect(configYaml(values)).toBe(toYaml(values))
    }),
  )
})

it('writes a section under the key that it has now', () => {
  const shared = { a: 1 }
  expect(configYaml({ one: shared })).toBe('one:\n  a: 1')
  expect(configYaml({ one: shared, two: shared })).toBe('one:\n  a: 1\ntwo:\n  a: 1')
})

it.each([
  [{}, '{}'],
  [{ fine: 1, broken: { text: '\u007f' } }, ''],
])('%j', (values, text) => expect(configYaml(values)).toBe(text))
