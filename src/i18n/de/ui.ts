import type { Translations } from '../translations.ts'

export const ui: Translations = {
  Context: 'Kontext',
  Views: 'Ansichten',
  Steps: 'Schritte',
  ', done': ', erledigt',
  Sources: 'Quellen',
  Suggestions: 'Vorschläge',
  Close: 'Schließen',
  Dismiss: 'Ausblenden',
  Why: 'Warum',
  'For:': 'Dafür:',
  'Against:': 'Dagegen:',
  'Add {0}': '{0} hinzufügen',
  'Remove {0} {1}': '{0} {1} entfernen',
  'Key of {0} {1}': 'Schlüssel von {0} {1}',
  'Value of {0} {1}': 'Wert von {0} {1}',
  key: 'Schlüssel',
  value: 'Wert',
  'Reset {0}': '{0} zurücksetzen',
  'Reset to default': 'Auf Standardwert zurücksetzen',
  'Reset to default ({0})': 'Auf Standardwert zurücksetzen ({0})',

  Error: 'Fehler',
  Warning: 'Warnung',
  Note: 'Hinweis',
  '{0}<hidden> error{1}</hidden>': (count) => `${count}<hidden> Fehler</hidden>`,
  '{0}<hidden> warning{1}</hidden>': (count) =>
    `${count}<hidden> ${count === 1 ? 'Warnung' : 'Warnungen'}</hidden>`,
  '{0}<hidden> note{1}</hidden>': (count) =>
    `${count}<hidden> ${count === 1 ? 'Hinweis' : 'Hinweise'}</hidden>`,

  Copy: 'Kopieren',
  Copied: 'Kopiert',
  'Not copied': 'Nicht kopiert',
  'Copy {0}': '{0} kopieren',
  'Copied {0}': '{0} kopiert',
  'Not copied {0}': '{0} nicht kopiert',
}
