import { formatFloat } from '../format-float.ts'
import { compareText } from '../sorted-keys.ts'
import { GoInt, GoStruct, isList, unsupported, type GoValue } from './value.ts'

/** Go's `%v`. */
export function formatValue(value: GoValue): string {
  if (value === undefined || value === null) return '<nil>'
  if (typeof value === 'string') return value
  if (typeof value === 'number') return formatFloat(value)
  if (typeof value === 'boolean') return String(value)
  if (value instanceof GoInt) return String(value.value)
  if (value instanceof GoStruct) throw unsupported(`printing of ${value.name}`)
  if (isList(value)) return `[${value.map(formatValue).join(' ')}]`
  const keys = Object.keys(value).toSorted(compareText)
  return `map[${keys.map((key) => `${key}:${formatValue(value[key])}`).join(' ')}]`
}

/** What an action writes for its value. */
export function printed(value: GoValue): string {
  if (value === undefined || value === null) return '<no value>'
  return value instanceof GoStruct && value.text !== undefined ? value.text : formatValue(value)
}
