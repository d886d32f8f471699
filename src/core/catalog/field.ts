import type { Json, JsonObject, Path } from '../json.ts'
import { isObject } from '../json.ts'
import { resolveSchema } from './resolve-schema.ts'

export type FieldType =
  | 'boolean'
  | 'string'
  | 'integer'
  | 'number'
  | 'object'
  | 'array'
  | 'any'
  | 'string|boolean'

/** What a chart version says about one place in the values. */
export interface Field {
  /** As asked for; in lists of fields items are `[]` and free keys `*`. */
  readonly path: Path
  readonly type: FieldType
  /** Type of a list's items, or of a map's values where its keys are free. */
  readonly of?: FieldType
  /** A map that takes no other keys than its own. */
  readonly closed: boolean
  readonly default: Json | undefined
  /** Needs a licence; holds for everything below as well, as do the next two. */
  readonly pro: boolean
  readonly deprecated: boolean
  /** The schema takes it, but the chart refuses to render. */
  readonly rejected: boolean
  /** The map that it stands in must have it. */
  readonly required: boolean
  readonly pattern?: string
  readonly minLength?: number
}

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
