import { isObject } from '../../json.ts'
import type { Language } from '../language.ts'
import type { Spot } from './spot.ts'
import { defaultOfSpot } from './default-of-spot.ts'

/** Keys that are often meant in a map with free keys: those of the default, and resources where it takes quantities. */
export function usualKeys(language: Language, spot: Spot): readonly string[] {
  const given = defaultOfSpot(language, spot)
  const takesQuantities = spot.kubernetes?.values?.type === 'quantity'
  const resources =
    spot.owner === 'VolumeResourceRequirements' ? ['storage'] : ['cpu', 'memory', 'ephemeral-storage']
  return [...new Set([...(takesQuantities ? resources : []), ...(isObject(given) ? Object.keys(given) : [])])]
}
