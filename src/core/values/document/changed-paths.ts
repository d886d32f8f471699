import { isObject, type Json, type JsonObject, type Path } from '../../json.ts'
import { equals } from '../equals.ts'

/** The places at which two trees differ, as deep as both are maps. */
export function changedPaths(before: JsonObject, after: JsonObject): readonly Path[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key): readonly Path[] => {
    const old = own(before, key)
    const current = own(after, key)
    if (equals(old, current)) return []
    if (!isObject(old) || !isObject(current)) return [[key]]
    return changedPaths(old, current).map((path) => [key, ...path])
  })
}

const own = (map: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined
