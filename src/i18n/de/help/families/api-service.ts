import type { Translations } from '../../../translations.ts'

export const familiesApiService: Translations = {
  'API Service': 'API-Service',
}
