import type { KeyNode } from './load-key-tree.ts'

/** The setting one step below another, in any chart version: a key, or `[]` for the items of a list. */
export function keyBelow(node: KeyNode, segment: string): KeyNode | undefined {
  return node.children.get(segment) ?? (segment === '[]' ? undefined : node.children.get('*'))
}
