import { fragmentYaml, isObject, type Json } from '../../../core/index.ts'

/** A default as it stands in a values file; words where there is none or where it is empty. May have several lines. */
export function defaultText(value: Json | undefined): string {
  if (value === undefined || value === null) return 'not set'
  if (value === '') return 'empty'
  if (Array.isArray(value) && value.length === 0) return 'empty list'
  if (isObject(value) && Object.keys(value).length === 0) return 'empty map'
  return fragmentYaml(value).trimEnd()
}
