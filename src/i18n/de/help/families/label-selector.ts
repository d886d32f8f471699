import type { Translations } from '../../../translations.ts'

export const familiesLabelSelector: Translations = {
  'Label conditions': 'Label-Bedingungen',
  'Label condition': 'Label-Bedingung',
  Label: 'Label',
  'Key of the label that is looked at.': 'Schlüssel des Labels, das betrachtet wird.',
  'In, NotIn, Exists or DoesNotExist.': 'In, NotIn, Exists oder DoesNotExist.',
  'Values to compare with, for In and NotIn. Exists and DoesNotExist take none.':
    'Werte zum Vergleichen, für In und NotIn. Exists und DoesNotExist nehmen keine.',
}
