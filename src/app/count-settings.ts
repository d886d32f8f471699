import { isObject, type Json } from '../core/index.ts'
import { t } from '../i18n/index.ts'

const leaves = (value: Json): number =>
  isObject(value) ? Object.values(value).reduce<number>((sum, child) => sum + leaves(child), 0) : 1

/** How many settings values hold, in words: `1 setting`, `12 settings`. A list is one. */
export function countSettings(values: Json): string {
  const count = leaves(values)
  return t`${count} setting${count === 1 ? '' : 's'}`
}
