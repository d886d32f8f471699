import { isObject, type Json, type JsonObject, type Path } from '../json.ts'
import { get } from '../values/get.ts'

/** The maps in the list at a path; empty where there is no list. */
export function readList(node: Json, path: Path): readonly JsonObject[] {
  const value = get(node, path)
  return Array.isArray(value) ? value.filter(isObject) : []
}
