import type { Json, JsonObject } from '../../core/index.ts'

const isMap = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a dotted path of fixed keys; undefined where a key on the way is missing. */
export function valueAt(values: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = values
  for (const key of path.split('.')) {
    if (!isMap(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}
