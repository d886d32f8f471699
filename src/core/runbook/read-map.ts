import { isObject, type Json, type JsonObject, type Path } from '../json.ts'
import { get } from '../values/get.ts'

/** The map at a path; empty where there is none. */
export function readMap(node: Json, path: Path): JsonObject {
  const value = get(node, path)
  return isObject(value) ? value : {}
}
