import { closingQuote } from './closing-quote.ts'

/** A map in braces or a list in brackets that is open at a place. */
interface Frame {
  readonly isMap: boolean
  key: string | null
  index: number
  /** Start of the word after the last bracket, comma or colon. */
  wordStart: number
  readonly keys: { readonly text: string; readonly start: number }[]
}

/** Where an offset is inside of a flow value. */
export interface FlowPlace {
  readonly kind: 'key' | 'value'
  /** Below the flow value. */
  readonly path: readonly string[]
  readonly start: number
  readonly end: number
  readonly present: readonly string[]
  readonly follows: 'nothing' | 'colon'
}

/** Finds an offset inside of the flow value between two others; null where it is outside of the brackets or in a comment. */
export function flowContext(text: string, start: number, end: number, offset: number): FlowPlace | null {
  const frames: Frame[] = []
  let found: { frame: Frame; path: readonly string[]; key: string | null; wordStart: number } | null = null
  for (let at = start; at < end; at++) {
    if (at === offset && !found) {
      const frame = frames.at(-1)
      if (!frame) return null
      found = { frame, path: pathOf(frames), key: frame.key, wordStart: frame.wordStart }
    }
    const char = text[at] ?? ''
    if (char === '#' && /\s/.test(text[at - 1] ?? '')) {
      const newline = text.indexOf('\n', at)
      if (!found && offset > at && (newline < 0 || offset <= newline)) return null
      at = newline < 0 ? end : newline
    } else if (char === '"' || char === "'") {
      const closed = closingQuote(text, at + 1, end, char)
      if (!found && offset > at && (closed < 0 || offset < closed)) return null
      at = closed < 0 ? end : closed - 1
    } else if (found && frames.at(-1) === found.frame && /[\]}]/.test(char)) break
    else step(frames, text, at)
  }
  const last = frames.at(-1)
  if (!found && last && offset >= end)
    found = { frame: last, path: pathOf(frames), key: last.key, wordStart: last.wordStart }
  return found && placeOf(text, found, end, offset)
}

function step(frames: Frame[], text: string, at: number): void {
  const char = text[at] ?? ''
  const frame = frames.at(-1)
  if (char === '[' || char === '{')
    frames.push({ isMap: char === '{', key: null, index: 0, wordStart: at + 1, keys: [] })
  else if (char === ']' || char === '}') frames.pop()
  else if (char === ',' && frame) {
    frame.key = null
    frame.index++
    frame.wordStart = at + 1
  } else if (char === ':' && frame?.isMap && frame.key === null && /[\s,[\]{}]|^$/.test(text[at + 1] ?? '')) {
    const start = wordAt(text, frame.wordStart)
    frame.key = text
      .slice(start, at)
      .trim()
      .replaceAll(/^["']|["']$/g, '')
    frame.keys.push({ text: frame.key, start })
    frame.wordStart = at + 1
  }
}

const pathOf = (frames: readonly Frame[]): readonly string[] =>
  frames.flatMap(({ isMap, key, index }) => (isMap ? (key === null ? [] : [key]) : [String(index)]))

/** Start of the word behind spaces. */
function wordAt(text: string, from: number): number {
  let at = from
  while (/\s/.test(text[at] ?? '')) at++
  return at
}

function placeOf(
  text: string,
  {
    frame,
    path,
    key,
    wordStart,
  }: { frame: Frame; path: readonly string[]; key: string | null; wordStart: number },
  limit: number,
  offset: number,
): FlowPlace {
  const start = Math.min(wordAt(text, wordStart), offset)
  let end = offset
  while (end < limit && !/[,:[\]{}\s]/.test(text[end] ?? ',')) end++
  const isKey = frame.isMap && key === null
  return {
    kind: isKey ? 'key' : 'value',
    path,
    start,
    end,
    present: frame.keys.filter((one) => one.start !== start).map((one) => one.text),
    follows: isKey && text[end] === ':' ? 'colon' : 'nothing',
  }
}
