import { isObject, type Json, type JsonObject } from '../json.ts'
import type { Catalog } from './catalog.ts'
import { resolveSchema } from './resolve-schema.ts'
import { typeOf } from './schema-type.ts'

/** A place in a chart's schema, on the way down from the root. */
export interface Place {
  /** The subschema with its reference resolved. */
  readonly schema: JsonObject
  /** With items as `[]` and free keys as `*`. */
  readonly generic: readonly string[]
  readonly default: Json | undefined
  readonly pro: boolean
  readonly deprecated: boolean
  readonly rejected: boolean
  readonly required: boolean
}

export function rootPlace(catalog: Catalog): Place {
  const flags = { pro: false, deprecated: false, rejected: false, required: false }
  return { schema: catalog.schema, generic: [], default: catalog.defaults, ...flags }
}

/** How catalogs write a path: `plugins.*.rbac`, `taints[].key`. */
export function genericText(generic: readonly string[]): string {
  return generic.join('.').replaceAll('.[]', '[]')
}

/** The place one step below: a key, or for lists an index or `[]`. Null where the schema has none. */
export function placeBelow(catalog: Catalog, above: Place, segment: string): Place | null {
  const { schema } = above
  const isList = typeOf(schema) === 'array'
  const properties = schema['properties']
  const isOwn = isObject(properties) && Object.hasOwn(properties, segment)
  const below = isList ? itemSchema(schema, segment) : isOwn ? properties[segment] : freeSchema(schema)
  const resolved = below === null ? null : resolveSchema(catalog.schema, below)
  if (!resolved) return null
  const generic = [...above.generic, isList ? '[]' : isOwn ? segment : '*']
  const text = genericText(generic)
  const given = isObject(above.default) && isOwn && Object.hasOwn(above.default, segment)
  return {
    schema: resolved,
    generic,
    default: given && isObject(above.default) ? above.default[segment] : undefined,
    pro: above.pro || catalog.pro.includes(text),
    deprecated: above.deprecated || catalog.deprecated.includes(text),
    rejected: above.rejected || catalog.rejected.includes(text),
    required: Array.isArray(schema['required']) && schema['required'].includes(segment),
  }
}

function itemSchema(schema: JsonObject, segment: string): Json | null {
  if (segment !== '[]' && !/^\d+$/.test(segment)) return null
  const items = schema['items'] ?? true
  return items === true ? {} : items
}

/** The schema of keys that are not named: none in closed maps and below scalars, anything where the schema does not say. */
function freeSchema(schema: JsonObject): Json | null {
  const type = typeOf(schema)
  if (type !== 'object' && type !== 'any') return null
  const free = schema['additionalProperties'] ?? true
  return free === true ? {} : free === false ? null : free
}
