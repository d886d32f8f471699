import type { Json, JsonObject } from '../json.ts'

/** Whether two values are the same JSON; the order of keys does not count, that of list items does. */
export function equals(a: Json | undefined, b: Json | undefined): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && equals((a as JsonObject)[key], (b as JsonObject)[key]))
}
