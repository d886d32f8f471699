import { lineAt } from './line-at.ts'
import type { Child, Node } from './node.ts'
import type { Patching } from './patching.ts'
import { skipBlank } from './skip-blank.ts'

/** Takes children of a flow map or list out of the text. One child at least must stay. */
export function removeFlowChildren(patching: Patching, node: Node, removed: ReadonlySet<Child>): void {
  const lastKept = node.children.findLast((child) => !removed.has(child))
  const last = node.children.at(-1)
  if (!lastKept || !last) return
  for (const [index, child] of node.children.entries()) {
    if (!removed.has(child)) continue
    const next = node.children[index + 1]
    if (next && child.start < lastKept.start) removeBefore(patching, child, next)
  }
  if (lastKept !== last) removeEnd(patching, lastKept, last)
}

/** Up to the next child, which takes the place. */
function removeBefore({ document, splices }: Patching, child: Child, next: Child): void {
  const { source, eol, comments } = document
  const indentation = eol + ' '.repeat(next.start - lineAt(source, next.start).start)
  const kept = comments
    .filter(({ start, isAlone }) => isAlone && start > child.start && start < next.start)
    .map(({ start, end }) => source.slice(start, end) + indentation)
  splices.push({ start: child.start, end: next.start, text: kept.join('') })
}

/** From behind the last child that stays to the end of the last one, commas included. */
function removeEnd({ document, splices }: Patching, lastKept: Child, last: Child): void {
  const { source, eol, comments } = document
  const start = lastKept.value.end
  const { end } = last.value
  const line = lineAt(source, start)
  const kept = comments
    .filter(
      (comment) =>
        comment.start >= start && comment.start < end && (comment.isAlone || comment.start < line.end),
    )
    .map((comment) =>
      comment.isAlone
        ? eol + source.slice(comment.lineStart, comment.end)
        : ` ${source.slice(comment.start, comment.end)}`,
    )
  const isOpen = /^[ \t]*[\r\n]/.test(source.slice(end))
  splices.push({ start, end, text: kept.join('') + (kept.length > 0 && !isOpen ? eol : '') })
}

/** Adds children to a flow map or list, behind one of its children or in front of all of them. */
export function insertFlowChildren(
  patching: Patching,
  node: Node,
  behind: Child | undefined,
  texts: readonly string[],
): void {
  const { source, eol } = patching.document
  const [first] = node.children
  if (!first) return
  const ownLine = lineAt(source, first.start)
  const hasLines = source.slice(ownLine.start, first.start).trim() === ''
  const lineStart = eol + source.slice(ownLine.start, first.start)
  const gap = hasLines ? lineStart : ' '
  const text = texts.join(`,${gap}`)
  const insert = (at: number, inserted: string): void =>
    void patching.splices.push({ start: at, end: at, text: inserted })
  if (!behind) return insert(first.start, `${text},${gap}`)
  const { end } = behind.value
  const line = lineAt(source, end)
  const comma = skipBlank(source, end)
  const hasComma = source[comma] === ','
  // A note behind the child and its comma stays on its line.
  if (hasLines && /^[ \t]*,?[ \t]*(?:#.*)?$/.test(source.slice(end, line.end))) {
    if (!hasComma) insert(end, ',')
    insert(line.end, lineStart + text + (hasComma ? ',' : ''))
  } else insert(end, `,${gap}${text}`)
}
