import { firstDocument } from '../../values/first-document.ts'
import type { Line, LineKind, Sketch, Stroke } from './sketch.ts'
import { closingQuote } from './closing-quote.ts'
import { commentStart } from './comment-start.ts'
import { flowDepth } from './flow-depth.ts'
import { readKey } from './read-key.ts'
import { readValue, type FirstLine } from './read-value.ts'

/** The value that goes on over the next lines. */
interface Running {
  readonly stroke: Stroke
  readonly kind: 'block' | 'quote' | 'flow'
  open: FirstLine['open']
}

interface State {
  readonly text: string
  readonly root: Stroke
  readonly lines: Line[]
  /** From the root to the stroke that was read last. */
  readonly trail: Stroke[]
  readonly unclosed: Stroke[]
  running: Running | null
}

/**
 * Reads the structure of a values text from its indentation, also where it is unfinished and no YAML yet. Only the first document counts.
 * Takes time in proportion to the text.
 */
export function sketchText(source: string): Sketch {
  const text = firstDocument(source)
  const root = stroke(null, '', false, 0, -1, 0, 0)
  const state: State = { text, root, lines: [], trail: [root], unclosed: [], running: null }
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start)
    const next = newline < 0 ? text.length : newline
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next
    state.lines.push(readLine(state, start, end))
    start = newline < 0 ? text.length + 1 : newline + 1
  }
  stopRunning(state)
  const lineStarts = state.lines.map((line) => line.start)
  return { text, root, lines: state.lines, lineStarts, unclosed: state.unclosed }
}

function stroke(
  parent: Stroke | null,
  segment: string,
  isItem: boolean,
  line: number,
  column: number,
  start: number,
  end: number,
): Stroke {
  const made: Stroke = {
    parent,
    segment,
    isItem,
    line,
    column,
    start,
    end,
    valueStart: end,
    valueEnd: end,
    value: 'none',
    children: [],
  }
  parent?.children.push(made)
  return made
}

function readLine(state: State, start: number, end: number): Line {
  const { text } = state
  let first = start
  if (first === 0 && text.startsWith('\ufeff')) first++
  while (first < end && (text[first] === ' ' || text[first] === '\t')) first++
  const indent = first - start
  const line = (kind: LineKind, strokes: readonly Stroke[] = [], comment = end): Line => ({
    kind,
    start,
    end,
    indent,
    comment,
    strokes,
  })
  const running = continued(state, start, first, end)
  if (running) return line(running.kind === 'flow' ? 'flow' : 'text', [running.stroke])
  if (first >= end) return line('blank')
  if (text[first] === '#') return line('comment', [], first)
  if (indent === 0 && /^(?:---|\.\.\.|%)/.test(text.slice(start, start + 3))) return line('marker')
  const strokes = readEntries(state, start, first, end)
  const last = strokes.at(-1)
  const comment = commentStart(text, last ? Math.max(last.valueEnd, last.end) : first, end)
  return line(strokes.length > 0 ? 'entries' : 'loose', strokes, comment)
}

/** The value that this line is part of; null where it starts something of its own. */
function continued(state: State, start: number, first: number, end: number): Running | null {
  const { running, text } = state
  if (!running) return null
  const { stroke: owner } = running
  const isBlank = first >= end
  const isDeeper = first - start > owner.column
  const closes = running.kind === 'flow' && /[\]}]/.test(text[first] ?? '')
  if (!isBlank && !isDeeper && !closes) {
    stopRunning(state)
    return null
  }
  if (running.kind === 'quote') closeQuote(state, running, start, end)
  if (running.kind === 'flow') closeFlow(state, running, start, end)
  return running
}

function stopRunning(state: State): void {
  if (state.running && state.running.kind !== 'block') state.unclosed.push(state.running.stroke)
  state.running = null
}

function closeQuote(state: State, running: Running, start: number, end: number): void {
  const closed =
    running.open === '"' || running.open === "'" ? closingQuote(state.text, start, end, running.open) : end
  running.stroke.valueEnd = closed < 0 ? end : closed
  if (closed >= 0) state.running = null
}

function closeFlow(state: State, running: Running, start: number, end: number): void {
  const { depth, at } = flowDepth(state.text, start, end, Number(running.open))
  running.stroke.valueEnd = at
  running.open = depth
  if (depth === 0) state.running = null
}

/** The parser refuses deeper nesting, too. */
const maxDashes = 100

/** Dashes and a key at the start of a line, and the value behind them. */
function readEntries(state: State, start: number, first: number, end: number): readonly Stroke[] {
  const { text, lines } = state
  const strokes: Stroke[] = []
  let at = first
  while (strokes.length < maxDashes && text[at] === '-' && (at + 1 >= end || /\s/.test(text[at + 1] ?? ''))) {
    const parent = parentOfItem(state, at - start)
    const item = stroke(parent, String(parent.children.length), true, lines.length, at - start, at, at + 1)
    state.trail.push(item)
    strokes.push(item)
    at++
    while (at < end && /\s/.test(text[at] ?? '')) at++
  }
  const key = at < end ? readKey(text, at, end) : null
  if (key) {
    const parent = parentOfKey(state, at - start)
    const entry = stroke(parent, key.text, false, lines.length, at - start, at, key.end)
    state.trail.push(entry)
    strokes.push(entry)
    giveValue(state, entry, readValue(text, key.colon + 1, end))
  } else {
    const item = strokes.at(-1)
    if (item) giveValue(state, item, readValue(text, item.end, end))
  }
  return strokes
}

function giveValue(state: State, owner: Stroke, value: FirstLine): void {
  owner.value = value.kind
  owner.valueStart = value.start
  owner.valueEnd = value.end
  if (value.kind === 'block') state.running = { stroke: owner, kind: 'block', open: null }
  else if (value.open !== null)
    state.running = { stroke: owner, kind: value.kind === 'flow' ? 'flow' : 'quote', open: value.open }
}

function parentOfKey({ trail, root }: State, column: number): Stroke {
  while (trail.length > 1 && (trail.at(-1)?.column ?? -1) >= column) trail.pop()
  return trail.at(-1) ?? root
}

/** A list may stand as deep as the key that it belongs to. */
function parentOfItem({ trail, root }: State, column: number): Stroke {
  while (trail.length > 1) {
    const last = trail.at(-1)
    if (!last || last.column < column || (last.column === column && !last.isItem)) break
    trail.pop()
  }
  return trail.at(-1) ?? root
}
