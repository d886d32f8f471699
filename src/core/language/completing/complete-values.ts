import { t } from '../../../i18n/index.ts'
import type { Json } from '../../json.ts'
import { fragmentYaml } from '../../values/fragment-yaml.ts'
import type { Asked } from './asked.ts'
import type { Completion } from './completion.ts'
import type { Language } from '../language.ts'
import type { Spot } from '../places/spot.ts'
import { defaultOfSpot } from '../places/default-of-spot.ts'
import { typeOfSpot } from '../places/type-of-spot.ts'
import { usualWords } from '../places/usual-words.ts'
import { wordsOfSpot } from '../places/words-of-spot.ts'

/** Scalars that a place takes: closed lists of words, switches, suggestions, the default. `dash` starts a new item before them. */
export function completeValues(asked: Asked, spot: Spot, dash: '' | '- '): readonly Completion[] {
  const { text, language, context, range } = asked
  const given = defaultOfSpot(language, spot)
  const values = valuesOf(language, spot)
  // Behind `key:` without a space the colon would become part of a word.
  const gap = context.kind === 'value' && /[:,]/.test(text[context.start - 1] ?? '') ? ' ' : ''
  return values.map((value) => ({
    kind: dash === '' ? ('value' as const) : ('item' as const),
    label: `${dash}${typeof value === 'string' ? value : JSON.stringify(value)}`,
    insert: `${gap}${dash}${fragmentYaml(value)}`,
    range,
    detail: value === given ? t`default` : '',
    documentation: '',
    isOpen: false,
  }))
}

/** The values that are known to be good at a place, likeliest first. */
export function valuesOf(language: Language, spot: Spot): readonly Json[] {
  const type = typeOfSpot(spot)
  const given = defaultOfSpot(language, spot)
  const isScalar = given !== undefined && given !== null && typeof given !== 'object'
  const listed = language.choices?.(spot.path) ?? []
  const known = [
    ...switches(type),
    ...wordsOfSpot(spot),
    ...usualWords(spot),
    ...listed.map((word) => typed(word, type)),
  ]
  const all =
    type === 'array' || type === 'object' ? [] : [...known, ...(isScalar && given !== '' ? [given] : [])]
  return [...new Set(all)].filter((value) => value !== '')
}

function switches(type: string): readonly Json[] {
  if (type === 'boolean') return [true, false]
  return type === 'string|boolean' ? ['auto', true, false] : []
}

/** A suggestion is text; switches mean their words. */
function typed(word: string, type: string): Json {
  const isSwitch = type === 'boolean' || type === 'string|boolean'
  return isSwitch && (word === 'true' || word === 'false') ? word === 'true' : word
}
