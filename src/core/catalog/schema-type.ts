import { isObject, type Json, type JsonObject } from '../json.ts'
import type { FieldType } from './field.ts'
import { resolveSchema } from './resolve-schema.ts'

const simpleTypes: readonly string[] = ['boolean', 'string', 'integer', 'number', 'object', 'array']

const isSimpleType = (type: Json | undefined): type is Exclude<FieldType, 'any' | 'string|boolean'> =>
  typeof type === 'string' && simpleTypes.includes(type)

/** The type of a resolved subschema. The charts' `oneOf` is always text or boolean, and `anyOf` always maps. */
export function typeOf(schema: JsonObject): FieldType {
  if (isSimpleType(schema['type'])) return schema['type']
  if (Array.isArray(schema['oneOf'])) return 'string|boolean'
  return Array.isArray(schema['anyOf']) ? 'object' : 'any'
}

/** The type of a list's items or a map's free values; undefined where the schema does not say. */
export function innerType(root: JsonObject, schema: JsonObject): FieldType | undefined {
  if (typeOf(schema) === 'array') return typeOf(resolveSchema(root, schema['items']) ?? {})
  const free = schema['additionalProperties']
  return isObject(free) ? typeOf(resolveSchema(root, free) ?? {}) : undefined
}
