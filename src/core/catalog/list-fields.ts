import { isObject } from '../json.ts'
import type { Catalog } from './catalog.ts'
import { fieldAt } from './describe.ts'
import type { Field } from './field.ts'
import { placeBelow, rootPlace, type Place } from './place.ts'

const cache = new WeakMap<Catalog, readonly Field[]>()

/** The charts' schemas end after about ten steps; a reference to itself would not. */
const maxSteps = 25

/**
 * Every setting of a chart version that takes a value, in the schema's order: scalars, lists, maps with free keys. Those below items
 * and free keys follow under `[]` and `*`. Computed once per catalog.
 */
export function listFields(catalog: Catalog): readonly Field[] {
  let fields = cache.get(catalog)
  if (!fields) cache.set(catalog, (fields = [...walk(catalog, rootPlace(catalog))]))
  return fields
}

function* walk(catalog: Catalog, place: Place): Generator<Field> {
  const keys = ownKeys(place)
  const last = place.generic.at(-1)
  // A list's or free map's values are told by its own `of`, unless they are lists themselves.
  const isValue = (last === '[]' || last === '*') && place.schema['type'] !== 'array'
  if (keys.length === 0 && !isValue) yield fieldAt(catalog, place, place.generic)
  if (place.generic.length >= maxSteps) return
  for (const segment of keys.length > 0 ? keys : unnamed(place)) {
    const next = placeBelow(catalog, place, segment)
    if (next) yield* walk(catalog, next)
  }
}

function ownKeys({ schema }: Place): readonly string[] {
  const properties = schema['properties']
  return isObject(properties) ? Object.keys(properties) : []
}

/** The step to a list's items or a map's free values, where the schema says what they are. */
function unnamed({ schema }: Place): readonly string[] {
  if (schema['type'] === 'array') return ['[]']
  return isObject(schema['additionalProperties']) ? ['*'] : []
}
