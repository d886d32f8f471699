import { isObject, type JsonObject } from '../json.ts'
import { put } from './put.ts'

/**
 * The values that templates see: the chart's defaults with the user's overrides, by the rules of Helm 3.12 (pkg/chartutil/coalesce.go).
 * Maps merge deeply, everything else replaces, and so does a map over a scalar or a scalar over a map: the schema refuses those later.
 * A `null` deletes a key that has a default; where there is none it stays a null. Inputs are never changed, and the result shares
 * what is not overridden with them.
 */
export function coalesce(defaults: JsonObject, overrides: JsonObject): JsonObject {
  const keys = Object.keys(overrides)
  if (keys.length === 0) return defaults
  const merged = { ...defaults }
  for (const key of keys) {
    const value = overrides[key] ?? null
    if (!Object.hasOwn(defaults, key)) {
      put(merged, key, value)
      continue
    }
    const given = defaults[key]
    if (value === null) delete merged[key]
    else put(merged, key, isObject(value) && isObject(given) ? coalesce(given, value) : value)
  }
  return merged
}
