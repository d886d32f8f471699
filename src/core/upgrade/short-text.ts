import { t } from '../../i18n/index.ts'
import type { Json } from '../json.ts'

const maxLength = 60

/** A value as messages show it: JSON, text without quotes unless it is empty, cut short; `nothing` where there is none. */
export function shortText(value: Json | undefined): string {
  if (value === undefined) return t`nothing`
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value)
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
}
