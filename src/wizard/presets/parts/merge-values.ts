import type { Json, JsonObject } from '../../../core/index.ts'

const isMap = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Two sets of preset values: maps merge, everything else of the second replaces, as Helm does. */
export function mergeValues(first: JsonObject, second: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...first }
  for (const [key, value] of Object.entries(second)) {
    const old = Object.hasOwn(first, key) ? first[key] : undefined
    merged[key] = isMap(old) && isMap(value) ? mergeValues(old, value) : value
  }
  return merged
}
