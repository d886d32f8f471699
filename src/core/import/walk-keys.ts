import type { Json, Path } from '../json.ts'
import { keyBelow } from './key-below.ts'
import type { KeyNode } from './load-key-tree.ts'

/** A key of the values, and the setting that it is; null where no chart version has such a setting. */
export interface KnownKey {
  readonly path: Path
  readonly node: KeyNode | null
  readonly parent: KeyNode
}

/**
 * The keys of values down to where anything may stand, parents first. Items of a list count each, and what is below a key that
 * `descend` says no to is left out.
 */
export function* walkKeys(
  values: Json,
  tree: KeyNode,
  descend: (key: KnownKey) => boolean = ({ node }) => node !== null,
  path: Path = [],
): Generator<KnownKey> {
  if (typeof values !== 'object' || values === null || tree.children.size === 0) return
  const isList = Array.isArray(values)
  const items = isList ? keyBelow(tree, '[]') : undefined
  for (const [key, value] of Object.entries(values)) {
    // A map in place of a list, or the reverse, is a matter of types, which the schema judges.
    if (isList && !items) return
    const known: KnownKey = {
      path: [...path, key],
      node: (isList ? items : keyBelow(tree, key)) ?? null,
      parent: tree,
    }
    yield known
    if (known.node && descend(known)) yield* walkKeys(value, known.node, descend, known.path)
  }
}
