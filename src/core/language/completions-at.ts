import type { Asked } from './completing/asked.ts'
import type { Completion } from './completing/completion.ts'
import type { Language } from './language.ts'
import { completeKeys } from './completing/complete-keys.ts'
import { completeValues } from './completing/complete-values.ts'
import { contextAt } from './text/context-at.ts'
import { positions } from './text/positions.ts'
import { spotAt, spotBelow, type Spot } from './places/spot.ts'
import { typeOfSpot } from './places/type-of-spot.ts'

/**
 * What could stand at an offset of a values text, in the order of the schemas: keys that the map does not have yet, values, items.
 * Not filtered by what is typed already; each says which range it replaces. Empty where nothing is known, also for unfinished texts.
 */
export function completionsAt(text: string, offset: number, language: Language): readonly Completion[] {
  const context = contextAt(text, offset)
  const spot = context && spotAt(language, context.path)
  if (!context || !spot) return []
  const place = { text, language, context, range: positions(text).span(context.start, context.end) }
  if (context.kind === 'key') return completeKeys(place, spot, '')
  if (context.kind === 'value') return completeValues(place, spot, '')
  return completeContent(place, spot)
}

function completeContent(place: Asked, spot: Spot): readonly Completion[] {
  const type = typeOfSpot(spot)
  if (type !== 'array') return [...completeKeys(place, spot, ''), ...completeValues(place, spot, '')]
  const item = spotBelow(place.language, spot, '0')
  if (!item) return []
  return [...completeKeys(place, item, '- '), ...completeValues(place, item, '- ')]
}
