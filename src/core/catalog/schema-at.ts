import { isObject, type Json, type JsonObject } from '../json.ts'
import { pointerKey } from './pointer-key.ts'
import { resolveSchema } from './resolve-schema.ts'

/** The subschema at a validator's keyword location, `#/properties/sync/$ref/properties/toHost`; undefined where there is none. */
export function schemaAt(root: JsonObject, location: string): Json | undefined {
  let node: Json | undefined = root
  for (const part of location.split('/').slice(1)) {
    const key = pointerKey(part)
    if (key === '$ref') node = resolveSchema(root, node)
    else if (Array.isArray(node)) node = node[Number(key)]
    else node = isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined
  }
  return node
}
