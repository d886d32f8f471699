import { innerType } from '../../catalog/schema-type.ts'
import type { Language } from '../language.ts'
import type { Spot } from './spot.ts'
import { typeOfSpot } from './type-of-spot.ts'

const names: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  string: 'text',
  integer: 'whole number',
  number: 'number',
  object: 'map',
  array: 'list',
  any: 'any value',
  'string|boolean': 'auto, true or false',
  'int-or-string': 'whole number or text',
}

/** The type of a place in words: `list of Toleration`, `text`. */
export function typeName({ catalog }: Language, spot: Spot): string {
  const type = typeOfSpot(spot)
  const own = names[type] ?? type
  if (type === 'array') {
    const item = spot.kubernetes?.items
    const inner =
      item?.ref ??
      (spot.chart.schema['type'] === 'array' ? innerType(catalog.schema, spot.chart.schema) : undefined)
    return inner === undefined || inner === 'any' || inner === 'object'
      ? own
      : `${own} of ${names[inner] ?? inner}`
  }
  return type === 'object' && spot.kubernetes?.properties && spot.owner ? spot.owner : own
}
