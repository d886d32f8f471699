import { isObject, type Json, type JsonObject } from '../json.ts'
import { resolveSchema } from './resolve-schema.ts'

/** The subschema at a validator's keyword location, `#/properties/sync/$ref/properties/toHost`; null where there is none. */
export function schemaAt(root: JsonObject, location: string): Json | null {
  let node: Json | undefined = root
  for (const part of location.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (key === '$ref') node = resolveSchema(root, node)
    else if (Array.isArray(node)) node = node[Number(key)]
    else node = isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined
  }
  return node ?? null
}
