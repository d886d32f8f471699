import { isObject } from '../../json.ts'
import type { Spot } from './spot.ts'

/** The keys that a map has by its schema, in the schema's order; none where they are free. */
export function keysOfSpot({ chart, kubernetes }: Spot): readonly string[] {
  const own = chart.schema['properties']
  const known = kubernetes?.properties
  if (!isObject(own)) return Object.keys(known ?? {})
  return Object.keys(own).filter((key) => !known || Object.hasOwn(known, key))
}
