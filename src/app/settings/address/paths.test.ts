import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathText } from './path-text.ts'
import { readPath } from './read-path.ts'

test.each([
  ['controlPlane.statefulSet.image.tag', ['controlPlane', 'statefulSet', 'image', 'tag']],
  ['plugins["a.b"].image', ['plugins', 'a.b', 'image']],
  ['labels["say \\"hi\\""]', ['labels', 'say "hi"']],
  ['taints[0].key', ['taints', '0', 'key']],
  ['taints[].key', ['taints', '[]', 'key']],
  ['plugins.*.image', ['plugins', '*', 'image']],
  ['resources.limits.ephemeral-storage', ['resources', 'limits', 'ephemeral-storage']],
  ['labels[""]', ['labels', '']],
])('%s is read and written', (text, path) => {
  expect(readPath(text)).toEqual(path)
  expect(pathText(path)).toBe(text)
})

test.each([
  '',
  '.',
  'a.',
  '.a',
  'a..b',
  'a]',
  'a[x]',
  'a["x]',
  'a["\\x"]',
  'a"b',
  'x'.repeat(2001),
  'a.'.repeat(60),
])('%j is no path', (text) => {
  expect(readPath(text)).toBeNull()
})

describe('any path', () => {
  test('comes back', () => {
    const key = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('[]', '*', '0', '__proto__', 'a.b'),
    )
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 8 }), (path) => {
        expect(readPath(pathText(path))).toEqual(path)
      }),
    )
  })

  test('has a text of its own', () => {
    const paths = fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(paths, paths, (a, b) => {
        expect(pathText(a) === pathText(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
    )
  })
})
