import { expect, test } from 'vitest'
import type { RefusedValues } from '../core/index.ts'
import { describeRefusal } from './describe-refusal.ts'

const text = 'controlPlane:\n  statefulSet:\n    replicas: 3\n    image: x\nsync: {}\n'
const refused = { ok: false, kind: 'schema', message: 'Wrong.' } as const

test.each<[string, RefusedValues, string[]]>([
  ['no place', refused, ['v.yaml: Wrong.']],
  [
    'a key of the file',
    { ...refused, path: ['controlPlane', 'statefulSet', 'replicas'] },
    ['v.yaml:3:5: Wrong.'],
  ],
  [
    'a default below a key of the file',
    { ...refused, path: ['controlPlane', 'statefulSet', 'image', 'tag'] },
    ['v.yaml:4:5: Wrong.'],
  ],
  ['a default beside the file', { ...refused, path: ['rbac', 'role'] }, ['v.yaml: Wrong.']],
  [
    'several, in the order of the file',
    {
      ...refused,
      path: ['sync'],
      more: [
        { kind: 'schema', message: 'Nowhere.' },
        { kind: 'schema', message: 'Also.', path: ['controlPlane'] },
      ],
    },
    ['v.yaml:1:1: Also.', 'v.yaml:5:1: Wrong.', 'v.yaml: Nowhere.'],
  ],
  [
    'unreadable text',
    { ok: false, kind: 'values', message: 'Line 2, column 7: odd: thing.', line: 2, column: 7 },
    ['v.yaml:2:7: odd: thing.'],
  ],
])('%s', (_, result, lines) => {
  expect(describeRefusal({ name: 'v.yaml', text }, result)).toEqual(lines)
})
