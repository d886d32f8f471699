import { isUnnamed } from './is-unnamed.ts'
import type { TreeNode } from './catalog-tree.ts'

/** What each entry of a list or free map holds, where that is a section with settings of its own; null elsewhere. */
export function patternOf(node: TreeNode): TreeNode | null {
  const pattern = [...node.below.values()].find(({ path }) => isUnnamed(path.at(-1) ?? ''))
  return pattern && pattern.below.size > 0 ? pattern : null
}
