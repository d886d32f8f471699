import type { Json } from '../json.ts'
import { sortedKeys } from './sorted-keys.ts'

/** Go's `json.Marshal`, which `toJson` and the way to YAML go through: keys in byte order, `<`, `>` and `&` escaped. */
export function toJson(value: Json | undefined): string {
  if (typeof value === 'string') return jsonText(value)
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`
  const map = value as { readonly [key: string]: Json }
  return `{${sortedKeys(map)
    .map((key) => `${jsonText(key)}:${toJson(map[key])}`)
    .join(',')}}`
}

// oxlint-disable-next-line no-control-regex -- these are what has to be escaped
const escaped = /[\u0000-\u001f"\\<>&\u2028\u2029\ud800-\udfff]/u
// oxlint-disable-next-line no-control-regex
const allEscaped = new RegExp(escaped.source, 'gu')
const short = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** Text as a Go JSON literal. Lone surrogates, which Go's texts cannot hold, become the replacement character. */
export const jsonText = (text: string): string =>
  escaped.test(text) ? `"${text.replace(allEscaped, escape)}"` : `"${text}"`

function escape(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  return short.get(character) ?? `\\u${code.toString(16).padStart(4, '0')}`
}
