import { lineAt } from './line-at.ts'
import type { Child, Node } from './node.ts'
import type { Patching } from './patching.ts'

const columnOf = (source: string, offset: number): number => offset - lineAt(source, offset).start

const isFirstOnLine = (source: string, offset: number): boolean =>
  source.slice(lineAt(source, offset).start, offset).trim() === ''

/** Takes children of a block map or list out of the text, with their lines. One child at least must stay. */
export function removeBlockChildren(patching: Patching, node: Node, removed: ReadonlySet<Child>): void {
  const { source, eol } = patching.document
  const [first] = node.children
  const stays = node.children.find((child) => !removed.has(child))
  // Behind a dash the next child moves up to the place of the first one.
  const movesUp = first && stays && removed.has(first) && !isFirstOnLine(source, first.start)
  if (movesUp) {
    const kept = aloneIn(patching, first.start, stays.start)
    const text = kept.length > 0 ? ['', ...kept, ' '.repeat(columnOf(source, stays.start))].join(eol) : ''
    const gap = kept.length > 0 ? /[ \t]*$/.exec(source.slice(0, first.start))?.[0].length : 0
    patching.splices.push({ start: first.start - (gap ?? 0), end: stays.start, text })
  }
  for (const child of removed) {
    if (movesUp && child.start < stays.start) continue
    const { start } = lineAt(source, child.start)
    const { next } = lineAt(source, child.value.end)
    const indentation = ' '.repeat(columnOf(source, child.start))
    const kept = aloneIn(patching, start, next)
    const text = kept.map((line) => (patching.alignsComments ? indentation + line.trimStart() : line) + eol)
    patching.splices.push({ start, end: next, text: text.join('') })
  }
}

/** The comments with lines of their own in a range, as lines. */
function aloneIn({ document }: Patching, from: number, to: number): readonly string[] {
  return document.comments
    .filter(({ isAlone, start }) => isAlone && start >= from && start < to)
    .map(({ lineStart, end }) => document.source.slice(lineStart, end))
}

/** Adds lines to a block map or list: behind one of its children, or in front of all of them. Lines come without indentation. */
export function insertBlockLines(
  patching: Patching,
  node: Node,
  behind: Child | undefined,
  lines: readonly string[],
): void {
  const { source, eol } = patching.document
  const [first] = node.children
  if (!first) return
  const column = columnOf(source, first.start)
  const at = behind ? lineBehind(patching, behind, column) : lineAt(source, first.start).start
  const text = lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line) + eol).join('')
  patching.splices.push({ start: at, end: at, text })
}

/** Where the line after a child starts: comments below that are indented as what belongs to the child stay with it. */
function lineBehind({ document }: Patching, child: Child, column: number): number {
  const { source, comments } = document
  let at = lineAt(source, child.value.end).next
  for (const comment of comments) {
    if (comment.lineStart < at || !comment.isAlone) continue
    if (comment.lineStart > at || comment.start - at < Math.max(1, column)) break
    at = lineAt(source, comment.start).next
  }
  return at
}
