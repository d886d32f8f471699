import {
  CHOMPING_MODE,
  EVENT_ALIAS,
  EVENT_ID,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  SCALAR_STYLE,
  parseEvents,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import { lineAt } from './line-at.ts'
import type { Child, Node } from './node.ts'
import { keyOf } from './key-of.ts'
import { skipBlank } from './skip-blank.ts'

interface Reader {
  readonly source: string
  readonly events: readonly Event[]
  readonly scalars: [start: number, end: number][]
  at: number
}

/** What a document holds, and where its scalars stand, in the order of the text. */
export interface ReadNodes {
  /** Null where the document holds nothing. */
  readonly root: Node | null
  readonly scalars: readonly (readonly [start: number, end: number])[]
}

/** Reads the first document of a text, which must be readable YAML, into nodes with offsets. */
export function readNodes(source: string): ReadNodes {
  const reader: Reader = { source, events: parseEvents(source, {}), scalars: [], at: 0 }
  if (reader.events[0]?.type !== EVENT_ID.DOCUMENT) return { root: null, scalars: [] }
  reader.at = 1
  const root = readNode(reader, 0)
  return { root: root.kind === 'empty' ? null : root, scalars: reader.scalars }
}

const nothing = {
  isFlow: false,
  anchor: null,
  isTagged: false,
  quote: '',
  contentColumn: -1,
  children: [],
  isOpaque: false,
} as const

/** The next value; it starts nowhere before `from`. */
function readNode(reader: Reader, from: number): Node {
  const event = reader.events[reader.at++]
  if (event?.type === EVENT_ALIAS) {
    const [start, end] = [event.anchorStart - 1, event.anchorEnd]
    return { ...nothing, kind: 'alias', start, body: start, end, anchor: reader.source.slice(start + 1, end) }
  }
  if (event?.type === EVENT_SCALAR) return readScalar(reader, event, from)
  if (event?.type === EVENT_MAPPING || event?.type === EVENT_SEQUENCE)
    return readCollection(reader, event, from)
  return { ...nothing, kind: 'empty', start: from, body: from, end: from }
}

type Properties = Pick<Node, 'anchor' | 'isTagged'> & { readonly start: number; readonly end: number }

/** Anchor and tag: `start` is infinite and `end` is `from` where there are none. */
function properties(
  reader: Reader,
  event: ScalarEvent | MappingEvent | SequenceEvent,
  from: number,
): Properties {
  const isAnchored = event.anchorStart >= 0
  const isTagged = event.tagStart >= 0
  return {
    anchor: isAnchored ? reader.source.slice(event.anchorStart, event.anchorEnd) : null,
    isTagged,
    start: Math.min(isAnchored ? event.anchorStart - 1 : Infinity, isTagged ? event.tagStart : Infinity),
    end: Math.max(from, event.anchorEnd, event.tagEnd),
  }
}

function readScalar(reader: Reader, event: ScalarEvent, from: number): Node {
  const { anchor, isTagged, ...own } = properties(reader, event, from)
  const common = { ...nothing, anchor, isTagged }
  if (event.valueStart < 0)
    return { ...common, kind: 'empty', start: Math.min(own.start, own.end), body: own.end, end: own.end }
  reader.scalars.push([event.valueStart, event.valueEnd])
  if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) {
    const body = skipBlank(reader.source, own.end)
    const end = blockScalarEnd(reader.source, event, body)
    return {
      ...common,
      kind: 'block-scalar',
      start: Math.min(own.start, body),
      body,
      end,
      contentColumn: event.indent,
    }
  }
  const isQuoted = event.style !== SCALAR_STYLE.PLAIN
  const body = event.valueStart - Number(isQuoted)
  return {
    ...common,
    kind: 'scalar',
    start: Math.min(own.start, body),
    body,
    end: event.valueEnd + Number(isQuoted),
    quote: isQuoted ? (reader.source[body] ?? '') : '',
  }
}

/** Blank lines behind the last line of content belong to it only where it keeps them. */
function blockScalarEnd(source: string, event: ScalarEvent, header: number): number {
  const content = source.slice(event.valueStart, event.valueEnd)
  const kept = event.chomping === CHOMPING_MODE.KEEP ? content.replace(/\r?\n$|\r$/, '') : content.trimEnd()
  return Math.max(event.valueStart + kept.length, lineAt(source, header).end)
}

function readCollection(reader: Reader, event: MappingEvent | SequenceEvent, from: number): Node {
  const { anchor, isTagged, ...own } = properties(reader, event, from)
  const kind = event.type === EVENT_MAPPING ? 'map' : 'list'
  const hasOpening = '{['.includes(reader.source[event.start] ?? ' ')
  const isFlow = event.style === 2
  const children: Child[] = []
  let isOpaque = isFlow && !hasOpening
  let end = isFlow && hasOpening ? event.start + 1 : event.start
  while (reader.events[reader.at] && reader.events[reader.at]?.type !== EVENT_POP) {
    const child =
      kind === 'map'
        ? readEntry(reader, end)
        : isFlow
          ? readFlowItem(reader, end)
          : readBlockItem(reader, end)
    isOpaque ||= child.isOpaque
    children.push(child.child)
    end = child.child.value.end
  }
  reader.at++
  if (isFlow && hasOpening) end = closing(reader.source, end)
  const body = event.start
  const start = Math.min(own.start, body)
  return { ...nothing, kind, isFlow, start, body, end, anchor, isTagged, children, isOpaque }
}

interface ReadChild {
  readonly child: Child
  readonly isOpaque: boolean
}

function readEntry(reader: Reader, from: number): ReadChild {
  const event = reader.events[reader.at]
  const node = readNode(reader, from)
  const key = event?.type === EVENT_SCALAR ? keyOf(reader.source, event) : null
  const before = reader.source.slice(lineAt(reader.source, node.start).start, node.start)
  const colon = skipBlank(reader.source, node.end)
  const hasColon = reader.source[colon] === ':'
  const after = hasColon ? colon + 1 : node.end
  const isMerge = key === '<<' && node.quote === ''
  const value = readNode(reader, after)
  const child = { key: key ?? '', isMerge, start: node.start, after, hasColon, value }
  return { child, isOpaque: key === null || node.start !== node.body || /\?[ \t]*$/.test(before) }
}

function readBlockItem(reader: Reader, from: number): ReadChild {
  const start = skipBlank(reader.source, from)
  const value = readNode(reader, start + 1)
  const child = { key: '', isMerge: false, start, after: start + 1, hasColon: true, value }
  return { child, isOpaque: reader.source[start] !== '-' }
}

function readFlowItem(reader: Reader, from: number): ReadChild {
  const value = readNode(reader, from)
  const { start } = value
  return { child: { key: '', isMerge: false, start, after: start, hasColon: true, value }, isOpaque: false }
}

/** After the bracket that closes a flow collection, from the end of its last child. */
function closing(source: string, from: number): number {
  let at = skipBlank(source, from)
  if (source[at] === ',') at = skipBlank(source, at + 1)
  return at + 1
}
