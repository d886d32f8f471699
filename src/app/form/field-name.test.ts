import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldName } from './field-name.ts'

test('a path of fixed keys stays readable', () => {
  expect(fieldName(['controlPlane', 'statefulSet', 'image', 'tag'])).toBe(
    'controlPlane/statefulSet/image/tag',
  )
})

const paths = fc.array(
  fc.string({ unit: fc.constantFrom('a', '.', '[', ']', '"', "'", '/', '~', '2e'), minLength: 1 }),
  {
    minLength: 1,
    maxLength: 4,
  },
)

test('no name holds what react-hook-form splits at', () => {
  fc.assert(
    fc.property(paths, (path) => {
      expect(fieldName(path)).not.toMatch(/[.,[\]"']/)
    }),
  )
})

test('different paths have different names', () => {
  fc.assert(
    fc.property(paths, paths, (one, other) => {
      expect(fieldName(one) === fieldName(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
    }),
  )
})
