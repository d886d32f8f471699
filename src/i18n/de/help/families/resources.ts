import type { Translations } from '../../../translations.ts'

export const familiesResources: Translations = {
  Requests: 'Requests',
}
