import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minimalEdit } from './minimal-edit.ts'

test('equal texts need no edit', () => expect(minimalEdit('a: 1\n', 'a: 1\n')).toBeNull())

test('only the changed middle is replaced', () =>
  expect(minimalEdit('replicas: 3\n', 'replicas: 5\n')).toEqual({ start: 10, end: 11, text: '5' }))

test('a repeated character is not counted on both sides', () =>
  expect(minimalEdit('aa', 'aaa')).toEqual({ start: 2, end: 2, text: 'a' }))

test('applying the edit gives the new text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = minimalEdit(before, after)
      const result = edit ? before.slice(0, edit.start) + edit.text + before.slice(edit.end) : before
      expect(result).toBe(after)
    }),
  )
})
