import { t } from '../../../i18n/index.ts'
import { innerType } from '../../catalog/schema-type.ts'
import type { Language } from '../language.ts'
import type { Spot } from './spot.ts'
import { typeOfSpot } from './type-of-spot.ts'

const names: Readonly<Record<string, () => string>> = {
  boolean: () => t`boolean`,
  string: () => t`text`,
  integer: () => t`whole number`,
  number: () => t`number`,
  object: () => t`map`,
  array: () => t`list`,
  any: () => t`any value`,
  'string|boolean': () => t`auto, true or false`,
  'int-or-string': () => t`whole number or text`,
}

/** A type's name in words; one of Kubernetes' own has none. */
const nameOf = (type: string): string => names[type]?.() ?? type

/** The type of a place in words: `list of Toleration`, `text`. */
export function typeName({ catalog }: Language, spot: Spot): string {
  const type = typeOfSpot(spot)
  const own = nameOf(type)
  if (type === 'array') {
    const item = spot.kubernetes?.items
    const inner =
      item?.ref ??
      (spot.chart.schema['type'] === 'array' ? innerType(catalog.schema, spot.chart.schema) : undefined)
    return inner === undefined || inner === 'any' || inner === 'object' ? own : t`list of ${nameOf(inner)}`
  }
  return type === 'object' && spot.kubernetes?.properties && spot.owner ? spot.owner : own
}
