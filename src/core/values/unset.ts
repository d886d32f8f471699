import { isObject, type Json, type JsonArray, type JsonObject, type Path } from '../json.ts'
import { child, listIndex } from './child.ts'
import { put } from './put.ts'

/**
 * The values without the key or list item at a path. Maps that this leaves empty go as well, up to the nearest list or the root.
 * Where there is nothing at the path, the same object comes back.
 */
export function unset(values: JsonObject, path: Path): JsonObject {
  const changed = remove(values, path, 0)
  if (changed === undefined) return {}
  return isObject(changed) ? changed : values
}

/** The node without the place; undefined where nothing is left of it. */
function remove(node: Json, path: Path, depth: number): Json | undefined {
  const segment = path[depth]
  if (segment === undefined) return undefined
  const before = child(node, segment)
  if (before === undefined) return node
  const after = remove(before, path, depth + 1)
  if (after === before) return node
  if (!isObject(node)) {
    const index = listIndex(segment) ?? 0
    const list = node as JsonArray
    return depth === path.length - 1 ? list.toSpliced(index, 1) : list.with(index, after ?? {})
  }
  const map = { ...node }
  if (after === undefined) delete map[segment]
  else put(map, segment, after)
  return Object.keys(map).length === 0 ? undefined : map
}
