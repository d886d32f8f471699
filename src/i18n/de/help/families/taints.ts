import type { Translations } from '../../../translations.ts'

export const familiesTaints: Translations = {
  Taints: 'Taints',
  Taint: 'Taint',
  Key: 'Schlüssel',
  'Key of the taint, which tolerations have to name.': 'Schlüssel des Taints, den Tolerations nennen müssen.',
  'Value of the taint; may be empty.': 'Wert des Taints; darf leer sein.',
  Effect: 'Effekt',
  'NoSchedule, PreferNoSchedule or NoExecute.': 'NoSchedule, PreferNoSchedule oder NoExecute.',
}
