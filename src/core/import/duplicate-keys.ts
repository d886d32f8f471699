import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  getScalarValue,
  parseEvents,
} from 'js-yaml'
import type { Path } from '../json.ts'
import { firstDocument } from '../values/first-document.ts'

export interface DuplicateKey {
  readonly path: Path
  /** Where the key stands again, from 1. */
  readonly line: number
}

/** A map or list on the way down to the event at hand. */
interface Frame {
  readonly keys: Set<string> | null
  /** The key whose value comes next; null where a key comes next. In a list the index. */
  at: string | number | null
}

/** No reader gets through more. */
const maxFound = 50

/** Keys that stand twice in one map of a readable YAML text's first document, in its order, at most 50. Helm takes the last one. */
export function duplicateKeys(source: string): readonly DuplicateKey[] {
  // As the text was read before.
  const text = firstDocument(source.startsWith('\ufeff') ? source.slice(1) : source)
  const found: DuplicateKey[] = []
  const frames: Frame[] = []
  const line = lineCounter(text)
  for (const event of parseEvents(text, { maxDepth: 100 })) {
    if (event.type === EVENT_DOCUMENT) continue
    if (event.type === EVENT_POP) frames.pop()
    const frame = frames.at(-1)
    if (event.type === EVENT_SCALAR && frame?.keys && frame.at === null) {
      const key = getScalarValue(text, event)
      if (key !== '<<' && frame.keys.has(key)) {
        const path = [...frames.slice(0, -1).map(({ at }) => String(at)), key]
        found.push({ path, line: line(event.valueStart) })
        if (found.length === maxFound) break
      }
      frame.keys.add(key)
      frame.at = key
    } else if (event.type === EVENT_MAPPING) frames.push({ keys: new Set(), at: null })
    else if (event.type === EVENT_SEQUENCE) frames.push({ keys: null, at: 0 })
    else if (event.type === EVENT_POP || event.type === EVENT_SCALAR || event.type === EVENT_ALIAS)
      advance(frame)
  }
  return found
}

/** A value is complete, so that the next item or key comes. A key that is no scalar counts as a nameless one. */
function advance(frame: Frame | undefined): void {
  if (!frame) return
  if (typeof frame.at === 'number') frame.at++
  else frame.at = frame.at === null ? '' : null
}

/** The line of an offset, from 1; offsets have to come in ascending order. */
function lineCounter(text: string): (offset: number) => number {
  let lines = 1
  let seen = 0
  return (offset) => {
    for (; seen < offset; seen++) if (text.charCodeAt(seen) === 10) lines++
    return lines
  }
}
