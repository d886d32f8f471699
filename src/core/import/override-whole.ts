import { isObject, type Json, type JsonObject } from '../json.ts'
import { minimise } from '../values/minimise.ts'
import { put } from '../values/put.ts'

/** The overrides that make whole values of a chart's defaults: what differs from them, and a null for each default that is missing. */
export function overrideWhole(defaults: JsonObject, whole: JsonObject): JsonObject {
  return minimise(defaults, withNulls(defaults, whole))
}

function withNulls(defaults: JsonObject, whole: JsonObject): JsonObject {
  const full: Record<string, Json> = {}
  for (const [key, value] of Object.entries(whole)) {
    const given = Object.hasOwn(defaults, key) ? defaults[key] : undefined
    // A null that is the default itself is nothing that anybody said.
    if (value === null && given === null) continue
    put(full, key, isObject(value) && isObject(given) ? withNulls(given, value) : value)
  }
  for (const [key, given] of Object.entries(defaults))
    if (given !== null && !Object.hasOwn(whole, key)) put(full, key, null)
  return full
}
