import { expect, test } from 'vitest'
import { countKinds } from './count-kinds.ts'

const manifest = (object: Parameters<typeof countKinds>[0][number]['object']) => ({
  source: 'templates/x.yaml',
  object,
})

test('kinds are counted in alphabetical order, whatever an object is', () => {
  const all = [
    manifest({ kind: 'Service' }),
    manifest({ kind: 'Role' }),
    manifest({ kind: 'Service' }),
    manifest({ kind: 3 }),
    manifest(null),
  ]
  expect(countKinds(all)).toEqual([
    ['No kind', 2],
    ['Role', 1],
    ['Service', 2],
  ])
  expect(countKinds([])).toEqual([])
})
