import type { Json } from '../../core/index.ts'

/** A default in words, for placeholders and the reset: `1`, `on`, `empty`; undefined for lists and maps that hold something. */
export function printDefault(value: Json | undefined): string | undefined {
  if (value === undefined || value === null || value === '') return 'empty'
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  if (typeof value !== 'object') return String(value)
  return Object.keys(value).length === 0 ? 'empty' : undefined
}
