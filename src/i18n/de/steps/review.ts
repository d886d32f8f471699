import type { Translations } from '../../translations.ts'

export const stepReview: Translations = {
  Review: 'Prüfen',
  'Check what is left to fix, then take the values file, the commands and the manifests with you.':
    'Prüfen, was noch zu beheben ist, dann Values-Datei, Befehle und Manifeste mitnehmen.',
  Result: 'Ergebnis',
}
