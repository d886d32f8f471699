import type { Language } from '../language.ts'
import { keysOfSpot } from './keys-of-spot.ts'
import { spotBelow, type Spot } from './spot.ts'

/** Whether the chart refuses a place that its schema still has; so it does with a map of which it refuses all. */
export function isRefused(language: Language, spot: Spot): boolean {
  const keys = spot.kubernetes ? [] : keysOfSpot(spot)
  const all = keys.length > 0 && keys.every((key) => spotBelow(language, spot, key)?.chart.rejected)
  return spot.chart.rejected || all
}
