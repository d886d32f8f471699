import type { Path } from '../json.ts'
import type { Catalog } from './catalog.ts'
import type { Field } from './field.ts'
import { placeBelow, rootPlace, type Place } from './place.ts'
import { innerType, typeOf } from './schema-type.ts'

export type { Field, FieldType } from './field.ts'

/** What the chart version says about a path; null where it has no such setting. The path may have indices and free keys. */
export function describe(catalog: Catalog, path: Path): Field | null {
  let place: Place | null = rootPlace(catalog)
  for (const segment of path) place = place && placeBelow(catalog, place, segment)
  return place && fieldAt(catalog, place, path)
}

/** The facts of a place, told under the path given. */
export function fieldAt(catalog: Catalog, place: Place, path: Path): Field {
  const { schema, pro, deprecated, rejected, required } = place
  const { pattern, minLength } = schema
  const of = innerType(catalog.schema, schema)
  return {
    path,
    type: typeOf(schema),
    ...(of && { of }),
    closed: schema['additionalProperties'] === false,
    default: place.default,
    pro,
    deprecated,
    rejected,
    required,
    ...(typeof pattern === 'string' && { pattern }),
    ...(typeof minLength === 'number' && { minLength }),
  }
}
