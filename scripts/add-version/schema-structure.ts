import { isObject, type Json } from '../../src/core/json.ts'

/** Prose, which stays with those who wrote it. */
const prose = new Set(['description', 'title', 'examples', '$comment'])

/** Keywords under which keys are names, not keywords. */
const naming = new Set(['properties', '$defs', 'patternProperties'])

/** A schema without its sentences: types, bounds, references and annotations stay. */
export function schemaStructure(schema: Json, names = false): Json {
  if (Array.isArray(schema)) return schema.map((item: Json) => schemaStructure(item))
  if (!isObject(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => names || !prose.has(key))
      .map(([key, value]) => [key, schemaStructure(value, !names && naming.has(key))]),
  )
}
