import { isObject, type Json, type JsonObject } from '../json.ts'
import { put } from '../values/put.ts'

/**
 * The effective values without what is the default's. Goes by identity, because `coalesce` shares every part of the defaults that no
 * override touches; what is equal but not shared stays.
 */
export function ownValues(defaults: JsonObject, values: JsonObject): JsonObject {
  const own: Record<string, Json> = {}
  for (const key of Object.keys(values)) {
    const value = values[key] ?? null
    const given = Object.hasOwn(defaults, key) ? defaults[key] : undefined
    if (value === given) continue
    put(own, key, isObject(value) && isObject(given) ? ownValues(given, value) : value)
  }
  return own
}
