import type { ValueKind } from './sketch.ts'
import { closingQuote } from './closing-quote.ts'
import { commentStart } from './comment-start.ts'
import { flowDepth } from './flow-depth.ts'

/** A value as it stands on its first line. */
export interface FirstLine {
  readonly kind: ValueKind
  readonly start: number
  readonly end: number
  /** The quote that is still open at the end of the line; the brackets that are, for a flow value. */
  readonly open: '"' | "'" | number | null
}

/** Anchors and tags before the value. */
const marks = /(?:[&!][^\s,[\]{}]*(?:[ \t]+|(?=[\r\n]|$)))*/y

/** Reads the value that starts between two offsets of one line, behind a key's colon or a dash. */
export function readValue(text: string, from: number, end: number): FirstLine {
  let start = from
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start++
  marks.lastIndex = start
  start += marks.exec(text)?.[0].length ?? 0
  const first = text[start] ?? ''
  if (start >= end || (first === '#' && start > from))
    return { kind: 'none', start: from, end: from, open: null }
  if (first === '"' || first === "'") {
    const closed = closingQuote(text, start + 1, end, first)
    return { kind: 'scalar', start, end: closed < 0 ? end : closed, open: closed < 0 ? first : null }
  }
  if (first === '[' || first === '{') {
    const { depth, at } = flowDepth(text, start, end, 0)
    return { kind: 'flow', start, end: at, open: depth > 0 ? depth : null }
  }
  const stop = start + text.slice(start, commentStart(text, start, end)).trimEnd().length
  const isBlock = /^[|>][-+\d]*$/.test(text.slice(start, stop))
  return { kind: isBlock ? 'block' : 'scalar', start, end: stop, open: null }
}
