import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ALIAS,
  EVENT_ID,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  SCALAR_STYLE,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import { yamlEvents } from '../yaml-events.ts'
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
  const reader: Reader = { source, events: yamlEvents(source), scalars: [], at: 0 }
  if (reader.events[0]?.type !== EVENT_ID.DOCUMENT) return { root: null, scalars: [] }
  reader.at = 1
  const root = readNode(reader, 0)
  return { root: root.kind === 'empty' ? null : root, scalars: reader.scalars }
}

type Draft = { -readonly [K in keyof Node]: Node[K] }
type WithProperties = ScalarEvent | MappingEvent | SequenceEvent

/** A node without children. One shape for all of them, field by field: large texts have thousands. */
function draft(kind: Node['kind'], start: number, body: number, end: number): Draft {
  return {
    kind,
    isFlow: false,
    start,
    body,
    end,
    anchor: null,
    isTagged: false,
    quote: '',
    contentColumn: -1,
    children: [],
    isOpaque: false,
  }
}

/** A node with the anchor and the tag that an event has. */
function tagged(reader: Reader, event: WithProperties, kind: Node['kind'], body: number, end: number): Draft {
  const node = draft(kind, body, body, end)
  if (event.tagStart >= 0) {
    node.isTagged = true
    node.start = Math.min(node.start, event.tagStart)
  }
  if (event.anchorStart >= 0) {
    node.anchor = reader.source.slice(event.anchorStart, event.anchorEnd)
    node.start = Math.min(node.start, event.anchorStart - 1)
  }
  return node
}

/** The next value; it starts nowhere before `from`. */
function readNode(reader: Reader, from: number): Node {
  const event = reader.events[reader.at++]
  if (event?.type === EVENT_ALIAS) {
    const node = draft('alias', event.anchorStart - 1, event.anchorStart - 1, event.anchorEnd)
    node.anchor = reader.source.slice(event.anchorStart, event.anchorEnd)
    return node
  }
  if (event?.type === EVENT_SCALAR) return readScalar(reader, event, from)
  if (event?.type === EVENT_MAPPING || event?.type === EVENT_SEQUENCE) return readCollection(reader, event)
  return draft('empty', from, from, from)
}

function readScalar(reader: Reader, event: ScalarEvent, from: number): Node {
  const { source } = reader
  const behind = Math.max(from, event.anchorEnd, event.tagEnd)
  if (event.valueStart < 0) return tagged(reader, event, 'empty', behind, behind)
  reader.scalars.push([event.valueStart, event.valueEnd])
  if (event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK) {
    const body = skipBlank(source, behind)
    const block = tagged(reader, event, 'block-scalar', body, blockScalarEnd(source, event, body))
    block.contentColumn = event.indent
    return block
  }
  if (event.style === SCALAR_STYLE.PLAIN)
    return tagged(reader, event, 'scalar', event.valueStart, event.valueEnd)
  const quoted = tagged(reader, event, 'scalar', event.valueStart - 1, event.valueEnd + 1)
  quoted.quote = source[quoted.body] ?? ''
  return quoted
}

/** Blank lines behind the last line of content belong to it only where it keeps them. */
function blockScalarEnd(source: string, event: ScalarEvent, header: number): number {
  const content = source.slice(event.valueStart, event.valueEnd)
  const kept = event.chomping === CHOMPING_MODE.KEEP ? content.replace(/\r?\n$|\r$/, '') : content.trimEnd()
  return Math.max(event.valueStart + kept.length, lineAt(source, header).end)
}

function readCollection(reader: Reader, event: MappingEvent | SequenceEvent): Node {
  const kind = event.type === EVENT_MAPPING ? 'map' : 'list'
  const hasOpening = '{['.includes(reader.source[event.start] ?? ' ')
  const isFlow = event.style === COLLECTION_STYLE.FLOW
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
  const node = tagged(reader, event, kind, event.start, end)
  node.isFlow = isFlow
  node.children = children
  node.isOpaque = isOpaque
  return node
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
