import { isObject, type Json, type JsonArray, type JsonObject, type Path } from '../json.ts'
import type { Change } from '../values/diff.ts'
import { equals } from '../values/equals.ts'
import { get } from '../values/get.ts'

/**
 * The leaves that differ between two Kubernetes objects. Items of a list that all have names (containers, volumes, ports, claim
 * templates) are compared with their namesakes, and the name stands in the path; other lists item by item where they are equally long,
 * else as one leaf.
 */
export function diffObject(before: JsonObject, after: JsonObject): readonly Change[] {
  return differences(before, after, [])
}

function differences(before: Json | undefined, after: Json | undefined, path: Path): readonly Change[] {
  if (equals(before, after)) return []
  const parts = isObject(before) && isObject(after) ? [before, after] : listParts(before, after)
  if (!parts) return [{ path, before, after }]
  const [old = {}, current = {}] = parts
  const keys = new Set([...Object.keys(current), ...Object.keys(old)])
  const below = [...keys].flatMap((key) => differences(own(old, key), own(current, key), [...path, key]))
  // Nothing but the order of named items differs.
  return below.length > 0 ? below : [{ path, before, after }]
}

const own = (map: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined

const isList = (value: Json | undefined): value is JsonArray => Array.isArray(value)

function listParts(before: Json | undefined, after: Json | undefined): readonly JsonObject[] | null {
  if (!isList(before) || !isList(after)) return null
  const old = byName(before)
  const current = byName(after)
  if (old && current) return [old, current]
  return before.length === after.length ? [byIndex(before), byIndex(after)] : null
}

const byIndex = (list: JsonArray): JsonObject => Object.fromEntries(list.entries())

/** A list as a map by the names of its items; null where one has none, or two have the same. */
function byName(list: JsonArray): JsonObject | null {
  const entries = list.map((item) => [nameOf(item), item] as const)
  const names = new Set(entries.map(([name]) => name))
  return names.has('') || names.size < entries.length ? null : Object.fromEntries(entries)
}

function nameOf(item: Json): string {
  const name = get(item, ['name']) ?? get(item, ['metadata', 'name'])
  return typeof name === 'string' ? name : ''
}
