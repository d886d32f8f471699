import { isObject, type Json, type JsonObject } from '../json.ts'

/** The subschema itself, or what its `$ref` into `$defs` points at; null where the reference leads nowhere. */
export function resolveSchema(root: JsonObject, schema: Json | undefined): JsonObject | null {
  if (!isObject(schema)) return null
  const reference = schema['$ref']
  if (typeof reference !== 'string') return schema
  const definitions = root['$defs']
  const name = reference.replace('#/$defs/', '')
  if (!isObject(definitions) || !Object.hasOwn(definitions, name)) return null
  const target = definitions[name]
  return isObject(target) ? target : null
}
