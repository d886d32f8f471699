import type { Json } from '../json.ts'
import { strval } from './strval.ts'

/**
 * What a manifest holds where a template says `key: {{ value | quote }}`: the text, since YAML undoes Go's escapes.
 * sprig drops nothing instead of quoting it, so the place is left empty and reads as null.
 */
export const quote = (value: Json | undefined): string | null =>
  value === null || value === undefined ? null : strval(value)
