import { isObject, type Json } from '../../json.ts'
import type { Language } from '../language.ts'
import { defaultOfSpot } from './default-of-spot.ts'
import type { Spot } from './spot.ts'

const maxDefault = 60

/** A default as one line; null where there is none or it says nothing. */
export function defaultText(language: Language, spot: Spot): string | null {
  const value = defaultOfSpot(language, spot)
  if (value === undefined || (isObject(value) && spot.chart.schema['properties'] !== undefined)) return null
  const text = shown(value)
  return text.length > maxDefault ? null : text
}

const shown = (value: Json): string =>
  value === '' ? '""' : typeof value === 'string' ? value : JSON.stringify(value)
