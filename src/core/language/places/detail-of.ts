import { t } from '../../../i18n/index.ts'
import type { Language } from '../language.ts'
import { defaultText } from './default-text.ts'
import type { Spot } from './spot.ts'
import { typeName } from './type-name.ts'

/** Type and default of a place in one line. */
export function detailOf(language: Language, spot: Spot): string {
  const given = defaultText(language, spot)
  return [typeName(language, spot), ...(given === null ? [] : [t`default ${given}`])].join(' · ')
}
