import type { Path } from '../../json.ts'
import type { TextNode } from './text-node.ts'

/** The node at a path, or the nearest one above it that the text has, and how many steps of the path lead there. */
export function nodeAt(root: TextNode, path: Path): { readonly node: TextNode; readonly depth: number } {
  let node = root
  let depth = 0
  for (const segment of path) {
    const child = node.children.get(segment)
    if (!child) break
    node = child
    depth++
  }
  return { node, depth }
}
