import type { Path } from '../../../core/index.ts'
import type { TreeNode } from './catalog-tree.ts'

/** The tree's node for a path with any indices and keys; null for what stands in maps that the schema leaves free. */
export function nodeAt(root: TreeNode, path: Path): TreeNode | null {
  let node: TreeNode | undefined = root
  for (const key of path) {
    const item: TreeNode | undefined = /^\d+$/.test(key) ? node.below.get('[]') : undefined
    node = node.below.get(key) ?? item ?? node.below.get('*')
    if (!node) return null
  }
  return node
}
