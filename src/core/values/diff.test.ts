import { assert, property } from 'fast-check'
import { expect, it } from 'vitest'
import { diff } from './diff.ts'
import { equals } from './equals.ts'
import { anyTree } from './tree.arbitrary.ts'

it.each([
  ['equal', { a: { b: [1] } }, { a: { b: [1] } }, []],
  ['a leaf', { a: { b: 1, c: 2 } }, { a: { b: 3, c: 2 } }, [{ path: ['a', 'b'], before: 1, after: 3 }]],
  ['a list as a whole', { a: [1, 2] }, { a: [1] }, [{ path: ['a'], before: [1, 2], after: [1] }]],
  ['an added map by its leaves', {}, { a: { b: 1 } }, [{ path: ['a', 'b'], before: undefined, after: 1 }]],
  ['a removed map by its leaves', { a: { b: 1 } }, {}, [{ path: ['a', 'b'], before: 1, after: undefined }]],
  ['an empty map', {}, { a: {} }, [{ path: ['a'], before: undefined, after: {} }]],
  ['a map for a scalar', { a: 1 }, { a: { b: 1 } }, [{ path: ['a'], before: 1, after: { b: 1 } }]],
  ['a null', { a: null }, {}, [{ path: ['a'], before: null, after: undefined }]],
])('%s', (_, before, after, changes) => {
  expect(diff(before, after)).toEqual(changes)
})

it('is empty exactly for equal trees', () => {
  assert(
    property(anyTree, anyTree, (a, b) => {
      expect(diff(a, b).length === 0).toBe(equals(a, b))
      expect(diff(a, structuredClone(a))).toEqual([])
    }),
  )
})
