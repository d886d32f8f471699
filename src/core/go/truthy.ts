import { isObject, type Json } from '../json.ts'

/** What `if`, `and`, `or`, `not` and `default` count as true: anything but nothing, false, 0, the empty text, list and map. */
export function truthy(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (value === undefined || !isObject(value)) return Boolean(value)
  for (const key in value) if (Object.hasOwn(value, key)) return true
  return false
}
