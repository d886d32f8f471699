import { isObject, type Json, type JsonObject } from '../json.ts'
import { equals } from './equals.ts'
import { put } from './put.ts'

/**
 * The least overrides that coalesce with the defaults to the same effective values: what only repeats a default goes. Keys come in
 * the order of the defaults, then those that the defaults lack, as given.
 */
export function minimise(defaults: JsonObject, overrides: JsonObject): JsonObject {
  const least: Record<string, Json> = {}
  for (const [key, given] of Object.entries(defaults)) {
    if (!Object.hasOwn(overrides, key)) continue
    const needed = neededOverride(given, overrides[key] ?? null)
    if (needed !== undefined) put(least, key, needed)
  }
  for (const [key, value] of Object.entries(overrides))
    if (!Object.hasOwn(defaults, key)) put(least, key, value)
  return least
}

/** What must be said to get the value in place of the default; undefined where the default does already. */
function neededOverride(given: Json, value: Json): Json | undefined {
  // A null removes the default, so it is never the same as saying nothing.
  if (value === null) return null
  if (!isObject(given) || !isObject(value)) return equals(given, value) ? undefined : value
  const below = minimise(given, value)
  return Object.keys(below).length === 0 ? undefined : below
}
