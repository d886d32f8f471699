import type { JsonObject } from '../json.ts'
import type { ObjectRef } from './object-ref.ts'

export interface Listed {
  readonly ref: ObjectRef
  readonly source: string
  readonly object: JsonObject
}

interface Paired {
  readonly pairs: readonly (readonly [before: Listed, after: Listed])[]
  readonly added: readonly Listed[]
  readonly removed: readonly Listed[]
}

/** Objects that belong together, the surest first. */
const keys: readonly ((one: Listed) => string)[] = [
  ({ ref }) => JSON.stringify([ref.kind, ref.namespace, ref.name]),
  // A manifest may leave out the namespace of the release.
  ({ ref }) => JSON.stringify([ref.kind, ref.name]),
  ({ ref, source }) => JSON.stringify([source, ref.name]),
  ({ ref, source }) => JSON.stringify([source, ref.kind]),
  ({ source }) => source,
]

/** Pairs the objects of two renders: the same ones, then what one template makes under another kind or name, where that is clear. */
export function pairObjects(before: readonly Listed[], after: readonly Listed[]): Paired {
  let removed = before
  let added = after
  const partners = new Map<Listed, Listed>()
  for (const key of keys) {
    const old = unique(removed, key)
    const current = unique(added, key)
    for (const [name, one] of current) {
      const partner = old.get(name)
      if (partner) partners.set(one, partner)
    }
    const taken = new Set(partners.values())
    removed = removed.filter((one) => !taken.has(one))
    added = added.filter((one) => !partners.has(one))
  }
  const pairs = after.flatMap((one) => {
    const partner = partners.get(one)
    return partner ? [[partner, one] as const] : []
  })
  return { pairs, added, removed }
}

/** The objects that no other one shares the key with. */
function unique(objects: readonly Listed[], key: (one: Listed) => string): ReadonlyMap<string, Listed> {
  const found = new Map<string, Listed | null>()
  for (const one of objects) found.set(key(one), found.has(key(one)) ? null : one)
  return new Map([...found].flatMap(([name, one]) => (one ? [[name, one] as const] : [])))
}
