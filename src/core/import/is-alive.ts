import { compareMinors } from './compare-minors.ts'
import type { KeyNode } from './load-key-tree.ts'

/** Whether a chart minor has a setting. */
export function isAlive({ first, last }: KeyNode, minor: string): boolean {
  return compareMinors(first, minor) <= 0 && (last === null || compareMinors(minor, last) <= 0)
}
