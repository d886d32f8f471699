import { lineAt } from './line-at.ts'
import type { Child, Node } from './node.ts'

/** How a text indents, in spaces. */
export interface Style {
  /** Keys of a map below a key. */
  readonly map: number
  /** Dashes of a list below a key; 0 where they stand below the key's first letter. */
  readonly list: number
}

/** How the first map and the first list below a key are indented; two spaces where there is none. */
export function detectStyle(source: string, root: Node | null): Style {
  const found: { map?: number; list?: number } = {}
  const column = (child: Child): number => child.start - lineAt(source, child.start).start
  const visit = (node: Node): void => {
    for (const child of node.children) {
      const { kind, isFlow, isOpaque, children } = child.value
      const [first] = children
      if (node.kind === 'map' && !isFlow && !isOpaque && first && (kind === 'map' || kind === 'list'))
        found[kind] ??= column(first) - column(child)
      if (!isFlow) visit(child.value)
    }
  }
  if (root && !root.isFlow) visit(root)
  const map = Math.max(1, found.map ?? 2)
  return { map, list: Math.max(0, found.list ?? map) }
}
