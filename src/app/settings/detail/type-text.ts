import type { Field, FieldType } from '../../../core/index.ts'

const names: Readonly<Record<FieldType, string>> = {
  boolean: 'true or false',
  string: 'text',
  integer: 'whole number',
  number: 'number',
  object: 'map',
  array: 'list',
  any: 'any YAML',
  'string|boolean': 'auto, true or false',
}

const many: Readonly<Record<FieldType, string>> = {
  boolean: 'booleans',
  string: 'texts',
  integer: 'whole numbers',
  number: 'numbers',
  object: 'maps',
  array: 'lists',
  any: 'any YAML',
  'string|boolean': 'texts or booleans',
}

/** The type of a setting in words: `whole number`, `list of texts`, `map of texts with free keys`. */
export function typeText({ type, of }: Pick<Field, 'type' | 'of'>): string {
  if (type === 'array') return of ? `list of ${many[of]}` : 'list'
  if (type === 'object') return of ? `map of ${many[of]} with free keys` : 'map'
  return names[type]
}
