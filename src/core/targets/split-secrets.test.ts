import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json, Path } from '../json.ts'
import { isObject } from '../json.ts'
import { coalesce } from '../values/coalesce.ts'
import { get } from '../values/get.ts'
import { anyTree } from '../values/tree.arbitrary.ts'
import { splitSecrets } from './split-secrets.ts'

/** Paths of all texts in a tree. */
function texts(node: Json, path: Path = []): Path[] {
  if (typeof node === 'string') return [path]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => texts(value, [...path, key]))
}

test('a secret takes only its key along', () =>
  expect(
    splitSecrets({ a: { b: 'secret', c: 1 }, d: { e: 'secret' } }, [
      ['a', 'b'],
      ['d', 'e'],
    ]),
  ).toEqual({
    plain: { a: { c: 1 } },
    secret: { a: { b: 'secret' }, d: { e: 'secret' } },
  }))

test('a list with a secret moves whole, once', () => {
  const env = [
    { name: 'A', value: 'x' },
    { name: 'B', value: 'y' },
  ]
  expect(
    splitSecrets({ env, a: 1 }, [
      ['env', '0', 'value'],
      ['env', '1', 'value'],
    ]),
  ).toEqual({
    plain: { a: 1 },
    secret: { env },
  })
})

test('what Helm merges from both files is what was split, and no secret stays', () =>
  fc.assert(
    fc.property(anyTree, fc.array(fc.nat()), (tree, picks) => {
      const all = texts(tree)
      const chosen = all.length === 0 ? [] : picks.map((pick) => all[pick % all.length] ?? [])
      const { plain, secret } = splitSecrets(tree, chosen)
      for (const path of chosen) expect(get(plain, path)).toBeUndefined()
      expect(withoutEmpty(coalesce(plain, secret))).toEqual(withoutEmpty(tree))
    }),
  ))

/** Splitting drops maps that it empties, and these mean nothing in a values file. */
function withoutEmpty(node: Json): Json {
  if (!isObject(node)) return node
  const entries = Object.entries(node)
    .map(([key, value]) => [key, withoutEmpty(value)] as const)
    .filter(([, value]) => !isObject(value) || Object.keys(value).length > 0)
  return Object.fromEntries(entries)
}
