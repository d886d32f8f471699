import type { Json } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'

/** A default in words, for placeholders and the reset: `1`, `on`, `empty`; undefined for lists and maps that hold something. */
export function printDefault(value: Json | undefined): string | undefined {
  if (value === undefined || value === null || value === '') return t`empty`
  if (typeof value === 'boolean') return value ? t`on` : t`off`
  if (typeof value !== 'object') return String(value)
  return Object.keys(value).length === 0 ? t`empty` : undefined
}
