import type { Translations } from '../../../translations.ts'

export const familiesServiceAccount: Translations = {
  'Create the account': 'Account erstellen',
  'Pull secret': 'Pull-Secret',
  'One Secret with credentials for an image registry.':
    'Ein Secret mit Zugangsdaten für eine Image-Registry.',
  'Name of the Secret in the host namespace.': 'Name des Secrets im Host-Namespace.',
}
