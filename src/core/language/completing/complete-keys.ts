import { fragmentYaml } from '../../values/fragment-yaml.ts'
import type { Asked } from './asked.ts'
import type { Completion } from './completion.ts'
import { detailOf } from '../places/detail-of.ts'
import { isRefused } from '../places/is-refused.ts'
import { keysOfSpot } from '../places/keys-of-spot.ts'
import { spotBelow, type Spot } from '../places/spot.ts'
import { typeOfSpot, type SpotType } from '../places/type-of-spot.ts'
import { usualKeys } from '../places/usual-keys.ts'

/** The keys of a map that the text does not have yet, each with what has to follow it; `dash` starts a new item before them. */
export function completeKeys(asked: Asked, spot: Spot, dash: '' | '- '): readonly Completion[] {
  const { language, context, range } = asked
  const isTaken = (key: string): boolean => dash === '' && context.present.includes(key)
  const keys = keysOfSpot(spot)
  const spots = (keys.length > 0 ? keys : usualKeys(language, spot)).flatMap((key) => {
    const below = isTaken(key) ? null : spotBelow(language, spot, key)
    return below && !isRefused(language, below) ? { key, below } : []
  })
  // What must be there comes first.
  const sorted = spots.toSorted((a, b) => Number(b.below.isRequired) - Number(a.below.isRequired))
  return sorted.map(({ key, below }) => {
    const rest = restOf(asked, typeOfSpot(below), dash)
    return {
      kind: dash === '' ? ('key' as const) : ('item' as const),
      label: `${dash}${key}`,
      insert: `${dash}${fragmentYaml(key)}${rest}`,
      range,
      detail: detailOf(language, below),
      documentation: language.help(below.path) ?? '',
      ...(below.chart.deprecated && { deprecated: true as const }),
      ...(below.chart.pro && { pro: true as const }),
      isOpen: context.follows === 'nothing',
    }
  })
}

function restOf({ context }: Asked, type: SpotType, dash: string): string {
  if (context.follows !== 'nothing') return context.follows === 'colon' ? '' : ':'
  if (context.isFlow) return type === 'object' ? ': {}' : type === 'array' ? ': []' : ': '
  const indent = ' '.repeat(context.column + dash.length + 2)
  if (type === 'object') return `:\n${indent}`
  return type === 'array' ? `:\n${indent}- ` : ': '
}
