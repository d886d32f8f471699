import { expect, test } from 'vitest'
import { quorumOf } from './quorum-of.ts'
import { quorumRows } from './quorum-rows.ts'

test.each([
  [1, 1, 0],
  [2, 2, 0],
  [3, 2, 1],
  [4, 3, 1],
  [5, 3, 2],
  [6, 4, 2],
  [7, 4, 3],
])('%i members: %i agree, %i may fail', (members, quorum, mayFail) =>
  expect(quorumOf(members)).toEqual({ members, quorum, mayFail, isEven: members % 2 === 0 }),
)

test.each([
  [1, [1, 3, 5, 7]],
  [4, [1, 3, 4, 5, 7]],
  [9, [1, 3, 5, 7, 9]],
  [0, [1, 3, 5, 7]],
  [2.5, [1, 3, 5, 7]],
])('rows with %d chosen', (chosen, members) =>
  expect(quorumRows(chosen).map((row) => row.members)).toEqual(members),
)
