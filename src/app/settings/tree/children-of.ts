import { isObject, type Json, type Path } from '../../../core/index.ts'
import type { TreeNode } from './catalog-tree.ts'
import { isUnnamed } from './is-unnamed.ts'

/** A node of the tree at a real place in the values: `*` and `[]` are replaced by what is there. */
export interface Branch {
  readonly path: Path
  readonly node: TreeNode
  readonly value: Json | undefined
}

/** A map with more keys than this is no list to walk through; its own setting shows all of them. */
const maxFree = 200

/** Keys and indices of the values that the schema does not name. */
function freeKeys({ node, value }: Branch): readonly string[] {
  if (Array.isArray(value)) return node.below.has('[]') ? value.map((_, index) => String(index)) : []
  return isObject(value) ? Object.keys(value).filter((key) => isUnnamed(key) || !node.below.has(key)) : []
}

/**
 * What stands below a place: its named settings, then items and free keys that the values have, then the pattern of further ones, where
 * the schema says what these hold.
 */
export function childrenOf(branch: Branch): readonly Branch[] {
  const { path, node, value } = branch
  const at = (key: string): Json | undefined =>
    isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  const named = [...node.below].filter(([key]) => !isUnnamed(key))
  const pattern = [...node.below].find(([key]) => isUnnamed(key))
  const free = freeKeys(branch).slice(0, maxFree)
  return [
    ...named.map(([key, below]): Branch => ({ path: [...path, key], node: below, value: at(key) })),
    ...free.map((key): Branch => {
      const own = [...path, key]
      const found: Json | undefined = Array.isArray(value) ? (value[Number(key)] as Json) : at(key)
      return { path: own, node: pattern?.[1] ?? { path: own, isField: true, below: new Map() }, value: found }
    }),
    ...(pattern && !free.includes(pattern[0])
      ? [{ path: [...path, pattern[0]], node: pattern[1], value: undefined }]
      : []),
  ]
}
