import { isObject, type Json, type JsonObject } from '../../json.ts'
import { equals } from '../equals.ts'
import { put } from '../put.ts'

/** The tree on the way to another: as many of their differences as `changes` says are made, in the order of `changedPaths`. */
export function partlyChanged(before: JsonObject, after: JsonObject, changes: number): JsonObject {
  let left = changes
  const mix = (from: JsonObject, to: JsonObject): JsonObject => {
    const mixed: Record<string, Json> = {}
    for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
      const old = Object.hasOwn(from, key) ? from[key] : undefined
      const current = Object.hasOwn(to, key) ? to[key] : undefined
      const chosen = equals(old, current)
        ? old
        : isObject(old) && isObject(current)
          ? mix(old, current)
          : left-- > 0
            ? current
            : old
      if (chosen !== undefined) put(mixed, key, chosen)
    }
    return mixed
  }
  return mix(before, after)
}
