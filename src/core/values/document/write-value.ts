import { isObject, type Json, type JsonArray, type JsonObject } from '../../json.ts'
import { dumpYaml } from '../dump-yaml.ts'
import { fragmentYaml } from '../fragment-yaml.ts'
import type { Style } from './detect-style.ts'
import { doubleQuote } from './double-quote.ts'
import { writeScalar } from './write-scalar.ts'

/** A value as text: what stands behind the colon or dash, and the lines below, indented against the key or dash. */
export interface Written {
  readonly head: string
  readonly tail: readonly string[]
}

/** Where a value goes: behind a key, behind a dash, or on lines of its own (`head` is empty then). */
export type Where = 'key' | 'item' | 'line'

/** How a value is written in block style. Values without block style stand on one line. `quote` as in `writeScalar`. */
export function writeValue(value: Json, style: Style, where: Where, quote = ''): Written {
  if (typeof value === 'string' && where !== 'line') {
    const literal = literalLines(value)
    if (literal) return { head: literal.head, tail: indent(literal.tail, where === 'key' ? style.map : 2) }
  }
  const lines = isObject(value) ? mapLines(value, style) : Array.isArray(value) ? listLines(value, style) : []
  if (where === 'line') return { head: '', tail: lines }
  const [first, ...others] = lines
  if (first === undefined) return { head: writeScalar(value, quote), tail: [] }
  if (where === 'item') return { head: first, tail: indent(others, 2) }
  return { head: '', tail: indent(lines, isObject(value) ? style.map : style.list) }
}

function mapLines(map: JsonObject, style: Style): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    const { head, tail } = writeValue(value, style, 'key')
    return [`${keyText(key)}:${head && ` ${head}`}`, ...tail]
  })
}

function listLines(list: JsonArray, style: Style): readonly string[] {
  return list.flatMap((value) => {
    const { head, tail } = writeValue(value, style, 'item')
    return [`- ${head}`, ...tail]
  })
}

/** A key in front of its colon, with quotes where Helm needs them. */
function keyText(key: string): string {
  const entry = dumpYaml({ [key]: 0 })
  // The library writes long and odd keys behind a question mark.
  return entry.startsWith('? ') ? doubleQuote(key) : entry.slice(0, entry.lastIndexOf(':'))
}

/** A text of several lines as a literal; null where it has one line or a literal would need more than a plain header. */
function literalLines(text: string): Written | null {
  if (!text.includes('\n')) return null
  const [head = '', ...lines] = fragmentYaml(text).split('\n')
  return head === '|' || head === '|-' ? { head, tail: lines.map((line) => line.slice(2)) } : null
}

function indent(lines: readonly string[], width: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(width) + line))
}
