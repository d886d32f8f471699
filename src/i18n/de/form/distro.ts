import type { Translations } from '../../translations.ts'

export const formDistro: Translations = {
  Distribution: 'Distribution',
  Deprecated: 'Veraltet',
}
