import type { JsonObject } from '../../../core/index.ts'
import { pathText } from '../address/path-text.ts'
import type { TreeNode } from './catalog-tree.ts'
import { childrenOf, type Branch } from './children-of.ts'
import type { TreeFilter } from './tree-filter.ts'

/** A row of the tree that is on the screen. */
export interface TreeRow extends Branch {
  /** The path as text: the row's identity. */
  readonly text: string
  /** From 1. */
  readonly level: number
  /** Place among its siblings, from 1, and how many there are. */
  readonly position: number
  readonly size: number
  /** Whether what is below is shown; null where nothing is below. */
  readonly open: boolean | null
}

export interface TreeInput {
  readonly root: TreeNode
  /** The effective values. */
  readonly values: JsonObject
  readonly filter: TreeFilter
  /** Whether a section is open; `usually` is what the filter proposes. */
  readonly isOpen: (text: string, usually: boolean) => boolean
}

/** All rows that are on the screen, top to bottom. */
export function treeRows({ root, values, filter, isOpen }: TreeInput): readonly TreeRow[] {
  const rows: TreeRow[] = []
  const shownBelow = (branch: Branch): readonly Branch[] =>
    childrenOf(branch).filter((child) => filter(child) !== 'hidden')
  const visit = (branches: readonly Branch[], level: number): void => {
    for (const [index, branch] of branches.entries()) {
      const text = pathText(branch.path)
      const below = shownBelow(branch)
      const open = below.length > 0 ? isOpen(text, filter(branch) === 'open') : null
      rows.push({ ...branch, text, level, position: index + 1, size: branches.length, open })
      if (open) visit(below, level + 1)
    }
  }
  visit(shownBelow({ path: [], node: root, value: values }), 1)
  return rows
}
