import type { Path } from '../json.ts'
import { locator } from '../values/locate.ts'

const indentOf = (line: string): number => line.length - line.trimStart().length

/**
 * The lines below a key of a YAML text, moved to the left margin: a map inside of a document as a text of its own, comments and all.
 * Null where the value stands on the key's own line. The caller makes sure that it reads the same: it may lean on anchors outside.
 */
export function blockText(text: string, path: Path): string | null {
  const place = locator(text)(path)
  if (!place || place.depth !== path.length) return null
  const lines = text.split(/\r\n?|\n/)
  const own = lines[place.startLine - 1] ?? ''
  if (!/:\s*(?:#.*)?$/.test(own)) return null
  const margin = place.startColumn - 1
  const below = lines.slice(place.startLine)
  const end = below.findIndex((line) => line.trim() !== '' && indentOf(line) <= margin)
  const block = end < 0 ? below : below.slice(0, end)
  const first = block.find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  if (first === undefined) return null
  const indent = indentOf(first)
  const moved = block.map((line) => line.slice(Math.min(indent, indentOf(line))))
  return `${moved.join('\n').trim()}\n`
}
