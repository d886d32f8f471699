import type { Catalog } from '../../src/core/catalog/catalog.ts'
import { genericText, placeBelow, rootPlace, type Place } from '../../src/core/catalog/place.ts'
import { isObject, type Json, type JsonObject } from '../../src/core/json.ts'

/** The charts' schemas end after about ten steps; a reference to itself would not. */
const maxSteps = 25

/** The topmost paths whose own entry in the schema has a mark, in the schema's order. What lies below has it as well. */
export function markedPaths(catalog: Catalog, has: (entry: JsonObject) => boolean): string[] {
  return [...walk(catalog, rootPlace(catalog), has)]
}

function* walk(catalog: Catalog, place: Place, has: (entry: JsonObject) => boolean): Generator<string> {
  if (place.generic.length >= maxSteps) return
  for (const [segment, entry] of entries(place)) {
    const next = placeBelow(catalog, place, segment)
    if (!next) continue
    if (isObject(entry) && has(entry)) yield genericText(next.generic)
    else yield* walk(catalog, next, has)
  }
}

function entries({ schema }: Place): readonly (readonly [segment: string, entry: Json | undefined])[] {
  const { properties, items, additionalProperties } = schema
  if (isObject(properties)) return Object.entries(properties)
  if (schema['type'] === 'array') return [['[]', items]]
  return isObject(additionalProperties) ? [['*', additionalProperties]] : []
}
