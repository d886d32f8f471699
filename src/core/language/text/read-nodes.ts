import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_PLAIN,
  SCALAR_STYLE_SINGLE_QUOTED,
  YAMLException,
  type Event,
} from 'js-yaml'
import { firstDocument } from '../../values/first-document.ts'
import type { Range, TextNode } from './text-node.ts'

interface Reader {
  readonly text: string
  readonly events: readonly Event[]
  at: number
}

/** Where everything stands in the first document of a YAML text; null where the text is empty or cannot be read. */
export function readNodes(source: string): TextNode | null {
  const text = firstDocument(source)
  try {
    // The mark at the start of some files is a character of the text here and none for the parser.
    const events = parseEvents(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text, {})
    const at = events.findIndex((event) => event.type !== EVENT_DOCUMENT)
    return at < 0 ? null : readNode({ text, events, at }, null, null)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    // Whoever asks has read the values before, and reported this.
    return null
  }
}

function readNode(reader: Reader, key: Range | null, parent: TextNode | null): TextNode | null {
  const event = reader.events[reader.at++]
  const make = (kind: TextNode['kind'], start: number, end: number): TextNode => ({
    kind,
    key,
    start,
    end,
    parent,
    children: new Map(),
    overridden: [],
  })
  if (!event) return null
  switch (event.type) {
    case EVENT_SCALAR: {
      const range = scalarRange(event, key?.end ?? 0)
      return make(event.valueStart < 0 ? 'nothing' : scalarKind(event.style), range.start, range.end)
    }
    case EVENT_ALIAS:
      return make('alias', event.anchorStart - 1, event.anchorEnd)
    case EVENT_MAPPING:
    case EVENT_SEQUENCE:
      return readChildren(
        reader,
        make(event.type === EVENT_MAPPING ? 'map' : 'list', event.start, event.start),
      )
    case EVENT_DOCUMENT:
    case EVENT_POP:
      break
  }
  return null
}

function readChildren(reader: Reader, node: TextNode): TextNode {
  for (let index = 0; reader.events[reader.at]; index++) {
    if (reader.events[reader.at]?.type === EVENT_POP) break
    const entry = node.kind === 'map' ? readKey(reader) : { name: String(index), key: null }
    const child = readNode(reader, entry.key, node)
    if (!child) break
    const before = node.children.get(entry.name)
    if (before?.key && entry.name !== '<<') node.overridden.push({ name: entry.name, key: before.key })
    node.children.set(entry.name, child)
    node.end = Math.max(node.end, child.end)
  }
  reader.at++
  return node
}

function readKey(reader: Reader): { name: string; key: Range | null } {
  const event = reader.events[reader.at]
  if (event?.type === EVENT_SCALAR) {
    reader.at++
    return { name: getScalarValue(reader.text, event), key: scalarRange(event, 0) }
  }
  const node = readNode(reader, null, null)
  return { name: '', key: node && { start: node.start, end: node.end } }
}

type Scalar = Extract<Event, { readonly type: typeof EVENT_SCALAR }>

function scalarRange({ style, valueStart, valueEnd }: Scalar, fallback: number): Range {
  if (valueStart < 0) return { start: fallback, end: fallback }
  const quote = style === SCALAR_STYLE_SINGLE_QUOTED || style === SCALAR_STYLE_DOUBLE_QUOTED ? 1 : 0
  return { start: valueStart - quote, end: valueEnd + quote }
}

function scalarKind(style: Scalar['style']): TextNode['kind'] {
  if (style === SCALAR_STYLE_PLAIN) return 'plain'
  return style === SCALAR_STYLE_SINGLE_QUOTED || style === SCALAR_STYLE_DOUBLE_QUOTED ? 'quoted' : 'block'
}
