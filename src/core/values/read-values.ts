import { t } from '../../i18n/index.ts'
import { isObject, type JsonObject } from '../json.ts'
import { parseYaml, unreadable, type ParsedYaml, type Unreadable } from './parse-yaml.ts'

export type ReadValues = { readonly ok: true; readonly values: JsonObject } | Unreadable

/**
 * A values file as Helm 3.12 reads it: YAML 1.1 words and numbers, the first document only, duplicate keys (the last wins), keys made
 * strings. An empty text is the empty map; anything but a map at the top is refused.
 */
export function readValues(text: string): ReadValues {
  if (last?.text !== text) last = { text, read: read(text) }
  return last.read
}

/** Several places ask for the same text: what it holds, why it cannot be read, and where. */
let last: { readonly text: string; readonly read: ReadValues } | null = null

function read(text: string): ReadValues {
  const parsed = parseYaml(text)
  if (!parsed.ok) return parsed
  const { value } = parsed
  if (value === null) return { ok: true, values: {} }
  if (isObject(value)) return { ok: true, values: value }
  const given = Array.isArray(value) ? t`a list` : t`a single value`
  return unreadable(t`a values file is a map of settings ("key: value"), and this is ${given}.`)
}

/** The text of one field that takes YAML: any value, read by the same rules; an empty text is null. */
export function readFragment(text: string): ParsedYaml {
  return parseYaml(text)
}
