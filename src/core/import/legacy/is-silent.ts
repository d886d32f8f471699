import { isObject, type Json } from '../../json.ts'

/** Whether a value said nothing to the old charts: null, an empty text, list or map, or the dashes that stood for no manifests. */
export function isSilent(value: Json): boolean {
  if (value === null) return true
  if (typeof value === 'string') return !/[^-\s]/.test(value)
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
}
