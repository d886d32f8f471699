import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileText } from './hostile-text.arbitrary.ts'
import { objectFileNames } from './object-file-names.ts'

const object = (kind: string, name: string): { kind: string; metadata: { name: string } } => ({
  kind,
  metadata: { name },
})

test('names say number, kind and name', () =>
  expect(objectFileNames([object('Service', 'a'), object('StatefulSet', 'my.app'), {}])).toEqual([
    '01-service-a.yaml',
    '02-statefulset-my-app.yaml',
    '03-object-unnamed.yaml',
  ]))

test('a hundred objects still sort by their number', () => {
  const names = objectFileNames(Array.from({ length: 120 }, () => object('Role', 'a')))
  expect(names.toSorted()).toEqual(names)
})

test('names are unique and safe whatever the objects are called', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(hostileText, hostileText)), (pairs) => {
      const names = objectFileNames(pairs.map(([kind, name]) => object(kind, name)))
      expect(new Set(names).size).toBe(pairs.length)
      for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,180}\.yaml$/)
    }),
  ))
