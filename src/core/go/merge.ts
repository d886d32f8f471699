import { isObject, type Json, type JsonObject } from '../json.ts'
import { TemplateError } from './template-error.ts'
import { truthy } from './truthy.ts'

/**
 * sprig's `merge`: earlier maps win, except that an empty value (nothing, false, 0, empty text, list or map) counts as unset.
 * Nothing in a later map never arrives. Maps within maps are merged likewise, lists are not. The arguments are left as they are.
 * @throws TemplateError where an argument is no map
 */
export function merge(...maps: readonly (Json | undefined)[]): JsonObject {
  const [first, ...rest] = maps.map(requireMap)
  let merged: JsonObject = first ?? {}
  for (const map of rest) merged = mergeInto(merged, map)
  return merged
}

function requireMap(value: Json | undefined): JsonObject {
  if (isObject(value ?? null)) return value as JsonObject
  throw new TemplateError('render', 'wrong type for value; expected map[string]interface {}')
}

function mergeInto(target: JsonObject, source: JsonObject): JsonObject {
  const entries = new Map(Object.entries(target))
  for (const [key, value] of Object.entries(source)) {
    const current = entries.get(key)
    if (value === null) continue
    if (isObject(current) && isObject(value)) entries.set(key, mergeInto(current, value))
    else if (!truthy(current)) entries.set(key, value)
  }
  return Object.fromEntries(entries)
}
