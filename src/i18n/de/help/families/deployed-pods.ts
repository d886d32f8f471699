import type { Translations } from '../../../translations.ts'

export const familiesDeployedPods: Translations = {
  Tolerations: 'Tolerations',
}
