import type { Range, TextNode } from './text-node.ts'

/** The part of the text that stands for a node: its key, for scalars the value, for items without a key their first line. */
export function markOf(text: string, node: TextNode, part: 'key' | 'value'): Range {
  const isShort = node.kind === 'plain' || node.kind === 'quoted' || node.kind === 'alias'
  if (node.key && (part === 'key' || !isShort)) return node.key
  const newline = text.indexOf('\n', node.start)
  const lineEnd = newline < 0 ? text.length : newline
  return { start: node.start, end: Math.max(node.start, Math.min(node.end, lineEnd)) }
}
