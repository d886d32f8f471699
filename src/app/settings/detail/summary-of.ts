import { isObject, type Json } from '../../../core/index.ts'
import { t } from '../../../i18n/index.ts'

const maxLength = 60

/** An entry of a list or map in a few words: its first texts and numbers, `name: web, port: 80`; `empty` where it holds none. */
export function summaryOf(value: Json | undefined): string {
  if (!isObject(value)) return value === undefined || value === null ? t`empty` : cut(JSON.stringify(value))
  const parts = Object.entries(value)
    .flatMap(([key, part]) => (isWord(part) ? [`${key}: ${part}`] : []))
    .slice(0, 3)
  return parts.length > 0 ? cut(parts.join(', ')) : Object.keys(value).length > 0 ? t`set` : t`empty`
}

const isWord = (part: Json): part is string | number | boolean =>
  part !== '' && part !== null && typeof part !== 'object'

const cut = (text: string): string => (text.length > maxLength ? `${text.slice(0, maxLength)}…` : text)
