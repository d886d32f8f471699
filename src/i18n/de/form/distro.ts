import type { Translations } from '../../translations.ts'

export const formDistro: Translations = {
  Deprecated: 'Veraltet',
}
