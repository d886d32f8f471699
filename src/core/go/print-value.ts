import type { Json } from '../json.ts'
import { formatFloat } from './format-float.ts'
import { sortedKeys } from './sorted-keys.ts'

/** The text that `{{ value }}` gives. Nothing prints as nothing: Helm deletes the `<no value>` that Go prints. */
export const printValue = (value: Json | undefined): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : print(value)

/** Go's `%v`: lists as `[a b]`, maps as `map[k:v]` in key order, nothing as `<nil>`. */
export function print(value: Json | undefined): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return '<nil>'
  if (typeof value === 'number') return formatFloat(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (Array.isArray(value)) return `[${value.map(print).join(' ')}]`
  const map = value as { readonly [key: string]: Json }
  return `map[${sortedKeys(map)
    .map((key) => `${key}:${print(map[key])}`)
    .join(' ')}]`
}
