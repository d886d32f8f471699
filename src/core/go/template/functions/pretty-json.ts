import type { Json, JsonObject } from '../../../json.ts'
import { sortedKeys } from '../../sorted-keys.ts'
import { jsonText, toJson } from '../../to-json.ts'

/** Go's indented JSON: two spaces, and empty lists and maps on one line. */
export function prettyJson(value: Json, pad = ''): string {
  if (typeof value !== 'object' || value === null) return toJson(value)
  const deeper = `${pad}  `
  const list = Array.isArray(value)
  const lines = list
    ? (value as readonly Json[]).map((item) => deeper + prettyJson(item, deeper))
    : sortedKeys(value as JsonObject).map(
        (key) => `${deeper}${jsonText(key)}: ${prettyJson((value as JsonObject)[key] ?? null, deeper)}`,
      )
  const [open, close] = list ? '[]' : '{}'
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${pad}${close}`
}
