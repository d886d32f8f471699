import { isObject, type Json, type JsonArray, type JsonObject, type Path } from '../json.ts'
import { child, listIndex } from './child.ts'
import { equals } from './equals.ts'
import { put } from './put.ts'

/**
 * The values with one place changed; what is beside the path is shared, and where nothing changes the same object comes back.
 * Missing maps are made, and anything else in the way is replaced by a map. In a list an index past the end appends. The empty
 * path replaces the whole tree, if by a map.
 */
export function set(values: JsonObject, path: Path, value: Json): JsonObject {
  const changed = replace(values, path, 0, value)
  return isObject(changed) ? changed : values
}

function replace(node: Json | undefined, path: Path, depth: number, value: Json): Json {
  const segment = path[depth]
  if (segment === undefined) return node !== undefined && equals(node, value) ? node : value
  const before = child(node, segment)
  const after = replace(before, path, depth + 1, value)
  if (before === after && node !== undefined) return node
  const index = listIndex(segment)
  if (Array.isArray(node) && index !== null) {
    const list = node as JsonArray
    return index < list.length ? list.with(index, after) : [...list, after]
  }
  const map = isObject(node) ? { ...node } : {}
  put(map, segment, after)
  return map
}
