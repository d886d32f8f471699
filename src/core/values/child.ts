import { isObject, type Json, type JsonArray } from '../json.ts'

/** The list index that a path segment means; null where it is none. */
export function listIndex(segment: string): number | null {
  return /^(?:0|[1-9]\d{0,8})$/.test(segment) ? Number(segment) : null
}

/** What a map or list holds under a path segment; undefined where there is nothing. */
export function child(node: Json | undefined, segment: string): Json | undefined {
  if (isObject(node)) return Object.hasOwn(node, segment) ? node[segment] : undefined
  if (!Array.isArray(node)) return undefined
  const index = listIndex(segment)
  return index === null ? undefined : (node as JsonArray)[index]
}
