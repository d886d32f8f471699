import { toYaml } from '../../../go/to-yaml.ts'
import { compareKeys } from '../../../go/yaml/key-order.ts'
import type { Json, JsonObject } from '../../../json.ts'

/** Sections are shared between the values of one keystroke and the next, so their text is kept as long as they live. */
const texts = new WeakMap<object, { readonly key: string; readonly text: string }>()

/** `toYaml` of a whole values tree, byte-equal, without its last line end. Empty where one of its values cannot be written. */
export function configYaml(values: JsonObject): string {
  const keys = Object.keys(values).toSorted(compareKeys)
  if (keys.length === 0) return toYaml(values)
  const sections = keys.map((key) => section(key, values[key] ?? null))
  return sections.includes('') ? '' : sections.join('\n')
}

function section(key: string, value: Json): string {
  if (typeof value !== 'object' || value === null) return toYaml({ [key]: value })
  const known = texts.get(value)
  if (known?.key === key) return known.text
  const text = toYaml({ [key]: value })
  texts.set(value, { key, text })
  return text
}
