import {
  EVENT_ALIAS,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  getScalarValue,
  type Event,
} from 'js-yaml'
import type { Path } from '../json.ts'
import { yamlEvents } from './yaml-events.ts'

/** A range of a text in lines and columns from 1; the end is exclusive. */
export interface Span {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

interface Node {
  /** Offsets of the key where there is one, else of the value's start. */
  readonly start: number
  end: number
  readonly children: Map<string, Node>
}

/** Reads the events of one document into nodes that know their offsets. Keeps to the stream's order: key, value, key, value. */
function index(text: string, events: readonly Event[]): Node | null {
  let at = events.findIndex((event) => event.type !== 1)
  const read = (keyStart: number | null): Node | null => {
    const event = events[at++]
    if (!event) return null
    if (event.type === EVENT_SCALAR)
      return {
        start: keyStart ?? event.valueStart,
        end: Math.max(event.valueEnd, keyStart ?? 0),
        children: new Map(),
      }
    if (event.type === EVENT_ALIAS)
      return { start: keyStart ?? event.anchorStart, end: event.anchorEnd, children: new Map() }
    if (event.type !== EVENT_MAPPING && event.type !== EVENT_SEQUENCE) return null
    const node: Node = { start: keyStart ?? event.start, end: event.start, children: new Map() }
    for (let item = 0; events[at] && events[at]?.type !== EVENT_POP; item++) {
      const key = event.type === EVENT_MAPPING ? readKey() : { text: String(item), start: null }
      const child = read(key.start)
      if (!child) break
      node.children.set(key.text, child)
      node.end = Math.max(node.end, child.end)
    }
    at++
    return node
  }
  const readKey = (): { text: string; start: number | null } => {
    const event = events[at]
    if (event?.type !== EVENT_SCALAR) {
      const node = read(null)
      return { text: '', start: node?.start ?? null }
    }
    at++
    const quoted = event.valueStart > 0 && /['"]/.test(text[event.valueStart - 1] ?? '')
    return { text: getScalarValue(text, event), start: event.valueStart - (quoted ? 1 : 0) }
  }
  return at < 0 ? null : read(null)
}

/** A place in a text, and how many segments of the path it stands for: all of them, or fewer where the text ends at an ancestor. */
export interface Located extends Span {
  readonly depth: number
}

/** Where a path stands in a YAML text; the nearest ancestor that the text has, null where it has none but the root. */
export type Locator = (path: Path) => Located | null

/** Reads a YAML text once and answers where paths stand in it. A text that cannot be read answers null for every path. */
export function locator(text: string): Locator {
  const root = parse(text)
  const lineStarts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lineStarts.push(i + 1)
  return (path) => {
    const found = root && nearest(root, path)
    if (!found) return null
    const { node, depth } = found
    const [startLine, startColumn] = position(lineStarts, node.start)
    const [endLine, endColumn] = position(lineStarts, node.end)
    return { startLine, startColumn, endLine, endColumn, depth }
  }
}

function parse(text: string): Node | null {
  try {
    return index(text, yamlEvents(text))
  } catch {
    // Not YAML: whoever reads the text reports that, with the place.
    return null
  }
}

function nearest(root: Node, path: Path): { node: Node; depth: number } | null {
  let node = root
  let depth = 0
  for (const key of path) {
    const child = node.children.get(key)
    if (!child) break
    node = child
    depth++
  }
  return depth === 0 ? null : { node, depth }
}

function position(lineStarts: readonly number[], offset: number): [line: number, column: number] {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return [low + 1, offset - (lineStarts[low] as number) + 1]
}
