import type { Translations } from '../translations.ts'

export const offline: Translations = {
  'Reload with the new version': 'Neue Version laden',
  'A new version of the wizard is ready.': 'Eine neue Version des Wizards ist bereit.',
  'Another tab runs a new version of the wizard by now.':
    'In einem anderen Tab läuft inzwischen eine neue Version des Wizards.',
  'Your work is kept, but passwords and keys in it are not stored: you would type them again after the reload.':
    'Ihre Arbeit bleibt erhalten, aber Passwörter und Schlüssel darin werden nicht gespeichert: Sie müssten sie nach dem Neuladen erneut eingeben.',
  'Reload without them': 'Ohne sie neu laden',
  'The browser keeps no draft of this page: a reload would lose your work. Share or download it first.':
    'Der Browser speichert keinen Entwurf dieser Seite: Beim Neuladen ginge Ihre Arbeit verloren. Teilen Sie sie vorher oder laden Sie sie herunter.',
  'Reload and lose it': 'Neu laden und Arbeit verwerfen',
}
