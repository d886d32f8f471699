import type { Json } from '../../json.ts'
import type { Comment } from './find-comments.ts'
import { dropAnchors } from './drop-anchors.ts'
import { flowStyle } from './flow-style.ts'
import { lineAt } from './line-at.ts'
import type { Node } from './node.ts'
import type { Patching, Place } from './patching.ts'
import { writeFlow } from './write-flow.ts'
import { writeValue, type Written } from './write-value.ts'

/** Writes the whole of a value anew; comments that have a line of their own, and the one behind the value, stay. */
export function replaceValue(patching: Patching, place: Place, want: Json): void {
  const { node } = place
  dropAnchors(patching, node)
  if (place.depth === 0) return replaceRoot(patching, node, want)
  if (place.isInFlow) return replaceInFlow(patching, place, want)
  const written = writeValue(want, patching.document.style, place.isItem ? 'item' : 'key', node.quote)
  const isInline = !isBlock(node) && node.kind !== 'empty'
  if (isInline && written.tail.length === 0 && commentsIn(patching, node.body, node.end).length === 0)
    replaceInline(patching, node, want, written.head)
  else replaceLines(patching, place, want, written)
}

/** The anchor stays in front of the new value; a tag could make something else of it. */
function replaceInline({ splices, anchors }: Patching, node: Node, want: Json, text: string): void {
  splices.push({ start: node.isTagged ? node.start : node.body, end: node.end, text })
  if (node.anchor !== null && node.kind !== 'alias' && !node.isTagged) anchors.set(node.anchor, want)
}

function replaceRoot({ document, splices }: Patching, node: Node, want: Json): void {
  const { tail } = writeValue(want, document.style, 'line')
  const text = tail.length > 0 ? tail.join(document.eol) : '{}'
  splices.push({ start: node.start, end: node.end, text })
}

const isBlock = (node: Node): boolean =>
  node.kind === 'block-scalar' || ((node.kind === 'map' || node.kind === 'list') && !node.isFlow)

function commentsIn(patching: Patching, start: number, end: number): readonly Comment[] {
  return patching.document.comments.filter((comment) => comment.start >= start && comment.start < end)
}

function replaceInFlow(patching: Patching, place: Place, want: Json): void {
  const { document, splices } = patching
  const { node } = place
  const line = document.eol + ' '.repeat(place.column)
  const kept = commentsIn(patching, node.start, node.end).map(
    ({ start, end }) => document.source.slice(start, end) + line,
  )
  const scalar = typeof want === 'string' && node.quote === '"' ? { isJson: true } : {}
  const text = writeFlow(want, { ...flowStyle(document, node), ...scalar })
  const lead = place.hasColon ? ' ' : ': '
  if (node.kind === 'empty') splices.push({ start: node.end, end: node.end, text: lead + text })
  else splices.push({ start: node.start, end: node.end, text: kept.join('') + text })
}

/** Replaces all from the colon or dash to the end of the value's last line. */
function replaceLines(patching: Patching, place: Place, want: Json, written: Written): void {
  const { source, eol } = patching.document
  const { node, after } = place
  const first = lineAt(source, after)
  const last = lineAt(source, node.end)
  const comments = commentsIn(patching, after, last.end)
  const closing = isBlock(node)
    ? undefined
    : comments.find(({ end, isAlone }) => end === last.end && !isAlone)
  const note = comments.find(({ start }) => start < first.end) ?? closing
  const noteText = note ? source.slice(endOfText(source, note.start), note.end) : ''
  const alone = comments.filter(({ isAlone }) => isAlone)
  const tail = tailLines(place, written)
  const isBelow = written.head === ''
  const kept = alone.map(({ lineStart, start, end }) =>
    isBelow || tail.length === 0
      ? source.slice(lineStart, end)
      : ' '.repeat(place.column) + source.slice(start, end),
  )
  const lines = isBelow ? [...kept, ...tail] : [...tail, ...kept]
  // Before a map in a list an anchor would be the first key's.
  const keepsAnchor = node.anchor !== null && node.kind !== 'alias' && !(place.isItem && tail.length > 0)
  if (keepsAnchor) patching.anchors.set(node.anchor, want)
  const head = headText(patching, place, written, keepsAnchor)
  patching.splices.push({ start: after, end: last.end, text: [head + noteText, ...lines].join(eol) })
}

/** Where the white space in front of an offset starts. */
function endOfText(source: string, offset: number): number {
  let at = offset
  while (source[at - 1] === ' ' || source[at - 1] === '\t') at--
  return at
}

function headText(patching: Patching, place: Place, written: Written, keepsAnchor: boolean): string {
  const { node, after } = place
  const gap = patching.document.source.slice(after, node.start)
  const lead = written.tail.length > 0 || gap === '' || /[^ ]/.test(gap) ? ' ' : gap
  const parts = [keepsAnchor ? `&${node.anchor}` : '', written.head].filter(Boolean)
  return parts.length > 0 ? lead + parts.join(' ') : ''
}

/** The lines below, at the column of what they belong to; a literal stays where the old one was. */
function tailLines(place: Place, written: Written): readonly string[] {
  const { node, column } = place
  const isLiteral = /^\|-?$/.test(written.head)
  const own = written.tail.find((line) => line !== '')?.search(/[^ ]/) ?? 0
  const shift = isLiteral && node.contentColumn > column ? node.contentColumn - own : column
  return written.tail.map((line) =>
    line === '' ? '' : shift < 0 ? line.slice(-shift) : ' '.repeat(shift) + line,
  )
}
