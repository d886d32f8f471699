import { fragmentYaml, isObject, type Json } from '../../../core/index.ts'
import { t } from '../../../i18n/index.ts'

/** A default as it stands in a values file; words where there is none or where it is empty. May have several lines. */
export function defaultText(value: Json | undefined): string {
  if (value === undefined || value === null) return t`not set`
  if (value === '') return t`empty`
  if (Array.isArray(value) && value.length === 0) return t`empty list`
  if (isObject(value) && Object.keys(value).length === 0) return t`empty map`
  return fragmentYaml(value).trimEnd()
}
