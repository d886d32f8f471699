import type { Field, FieldType } from '../../../core/index.ts'
import { t } from '../../../i18n/index.ts'

type Names = Readonly<Record<FieldType, () => string>>

const names: Names = {
  boolean: () => t`true or false`,
  string: () => t`text`,
  integer: () => t`whole number`,
  number: () => t`number`,
  object: () => t`map`,
  array: () => t`list`,
  any: () => t`any YAML`,
  'string|boolean': () => t`auto, true or false`,
}

const lists: Names = {
  boolean: () => t`list of booleans`,
  string: () => t`list of texts`,
  integer: () => t`list of whole numbers`,
  number: () => t`list of numbers`,
  object: () => t`list of maps`,
  array: () => t`list of lists`,
  any: () => t`list of any YAML`,
  'string|boolean': () => t`list of texts or booleans`,
}

const maps: Names = {
  boolean: () => t`map of booleans with free keys`,
  string: () => t`map of texts with free keys`,
  integer: () => t`map of whole numbers with free keys`,
  number: () => t`map of numbers with free keys`,
  object: () => t`map of maps with free keys`,
  array: () => t`map of lists with free keys`,
  any: () => t`map of any YAML with free keys`,
  'string|boolean': () => t`map of texts or booleans with free keys`,
}

/** The type of a setting in words: `whole number`, `list of texts`, `map of texts with free keys`. */
export function typeText({ type, of }: Pick<Field, 'type' | 'of'>): string {
  if (of && type === 'array') return lists[of]()
  if (of && type === 'object') return maps[of]()
  return names[type]()
}
