import type { FieldType } from '../../catalog/field.ts'
import { typeOf } from '../../catalog/schema-type.ts'
import type { Spot } from './spot.ts'

export type SpotType = FieldType | 'quantity' | 'int-or-string'

/** What a place takes: the chart's word where it has one. */
export function typeOfSpot({ chart, kubernetes }: Spot): SpotType {
  const type = typeOf(chart.schema)
  return type === 'any' ? (kubernetes?.type ?? 'any') : type
}
