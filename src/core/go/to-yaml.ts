import type { Json } from '../json.ts'
import { formatFloat } from './format-float.ts'
import { TemplateError } from './template-error.ts'
import { jsonText } from './to-json.ts'
import { compareKeys } from './yaml/key-order.ts'
import { isPlainWord } from './yaml/scalar-style.ts'
import { throughJson } from './yaml/through-json.ts'
import { writeScalar } from './yaml/write-scalar.ts'

/**
 * Helm's `toYaml`: the text that sigs.k8s.io/yaml writes for a value, without its last line end. Byte-equal to Go's.
 * Empty where Go cannot write the value (control characters).
 */
export function toYaml(value: Json | undefined): string {
  try {
    const text = node(value ?? null, -2, 'root')
    return text.endsWith('\n') ? text.slice(0, -1) : text
  } catch (error) {
    if (error instanceof TemplateError) return ''
    throw error
  }
}

/** What stands before a node on its line: nothing, `key:`, or `-`, `?` and `:` that let a collection start right behind them. */
type Behind = 'root' | 'key' | 'mark'

/** A node with its line end. `indent` is that of the collection around it; the root's is such that its children start at 0. */
function node(value: Json, indent: number, behind: Behind, column = indent + 1): string {
  if (typeof value === 'object' && value !== null) return collection(value, indent, behind)
  const lead = behind === 'root' ? '' : ' '
  if (typeof value !== 'string')
    return `${lead}${value === null ? 'null' : typeof value === 'number' ? number(value) : value}\n`
  if (isPlainWord(value)) return `${lead}${value}\n`
  const text = throughJson(value, false)
  const place = {
    column: behind === 'root' ? 0 : column + 1,
    indent: Math.max(indent, 0) + 2,
    simpleKey: false,
  }
  return `${lead}${ended(writeScalar(text, place))}`
}

const ended = (text: string): string => (/[\n\u2028\u2029]$/.test(text) ? text : `${text}\n`)

function collection(value: object, indent: number, behind: Behind): string {
  const lead = behind === 'root' ? '' : ' '
  if (Array.isArray(value)) {
    if (value.length === 0) return `${lead}[]\n`
    if (behind === 'key') return `\n${' '.repeat(indent)}${list(value, indent)}`
    return lead + list(value, indent + 2)
  }
  const map = value as { readonly [key: string]: Json }
  const keys = Object.keys(map)
  if (keys.length === 0) return `${lead}{}\n`
  const entries = mapping(map, keys.toSorted(compareKeys), indent + 2)
  return behind === 'key' ? `\n${' '.repeat(indent + 2)}${entries}` : lead + entries
}

/** The items, the first without indentation. */
function list(items: readonly Json[], indent: number): string {
  const pad = ' '.repeat(indent)
  let out = ''
  for (const item of items) out += `${out && pad}-${node(item, indent, 'mark')}`
  return out
}

/** The entries, the first without indentation. */
function mapping(map: { readonly [key: string]: Json }, keys: readonly string[], indent: number): string {
  const pad = ' '.repeat(indent)
  let out = ''
  for (const key of keys) out += (out && pad) + entry(key, map[key] ?? null, indent)
  return out
}

function entry(rawKey: string, value: Json, indent: number): string {
  if (isPlainWord(rawKey)) return `${rawKey}:${node(value, indent, 'key', indent + rawKey.length + 1)}`
  const key = throughJson(rawKey, true)
  if (isSimple(key)) {
    const text = writeScalar(key, { column: indent, indent: indent + 2, simpleKey: true })
    return `${text}:${node(value, indent, 'key', indent + text.length + 1)}`
  }
  if (jsonText(key).length > longestJsonKey)
    throw new TemplateError('render', "yaml: did not find expected ',' or '}'")
  const text = writeScalar(key, { column: indent + 2, indent: indent + 2, simpleKey: false })
  return `? ${ended(text)}${' '.repeat(indent)}:${node(value, indent, 'mark')}`
}

/** Longest key of a map in JSON that go-yaml reads, quotes and escapes included. */
const longestJsonKey = 1024

/** Keys on more than one line or of more than 128 bytes are written as `? key`. */
function isSimple(key: string): boolean {
  if (key.length <= 42) return !/[\n\r\u2028\u2029]/.test(key)
  return !/[\n\r\u2028\u2029]/.test(key) && utf8Length(key) <= 128
}

function utf8Length(text: string): number {
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return length
}

/** Numbers go through JSON, where whole ones up to 64 bits are read back as integers. */
function number(value: number): string {
  if (!Number.isInteger(value)) return formatFloat(value)
  if (Number.isSafeInteger(value)) return String(value + 0)
  const text = String(value)
  return value < 1e21 && value > -1e21 && fits(BigInt(text)) ? text : formatFloat(value)
}

const fits = (value: bigint): boolean => value >= -(2n ** 63n) && value < 2n ** 64n
