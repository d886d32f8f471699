import type { Translations } from '../translations.ts'

export const findings: Translations = {
  Findings: 'Befunde',
  '{0} error{1}': (count) => `${count} Fehler`,
  '{0} warning{1}': (count) => `${count} ${count === 1 ? 'Warnung' : 'Warnungen'}`,
  'No errors, no warnings': 'Keine Fehler, keine Warnungen',
  '{0}. Nothing here stops you from downloading.': '{0}. Nichts davon hindert Sie am Herunterladen.',
  '{0}, {1} rule{2} muted. Nothing here stops you from downloading.': (counts, muted) =>
    `${counts}, ${muted} ${muted === 1 ? 'Regel' : 'Regeln'} stummgeschaltet. Nichts davon hindert Sie am Herunterladen.`,
  'Nothing found. Every rule for this chart version was checked.':
    'Nichts gefunden. Alle Regeln für diese Chart-Version wurden geprüft.',
  'No finding fits the filter.': 'Kein Befund passt zum Filter.',
  'Go to the field': 'Zum Feld',
  'Line {0}': 'Zeile {0}',

  Severity: 'Schweregrad',
  'All {0}': 'Alle {0}',
  'Errors {0}': 'Fehler {0}',
  'Warnings {0}': 'Warnungen {0}',
  'Notes {0}': 'Hinweise {0}',
  'Filter findings': 'Befunde filtern',
  'Filter by word, rule or path': 'Nach Wort, Regel oder Pfad filtern',
  'Nothing to fix safely': 'Nichts sicher zu beheben',
  'Fix all safe ({0})': 'Sicheres beheben ({0})',
  'Applied {0} fix{1}: {2}. Undo takes them back together.': (count, _plural, fixes) =>
    count === 1
      ? `1 Korrektur angewendet: ${fixes}. „Rückgängig“ nimmt sie zurück.`
      : `${count} Korrekturen angewendet: ${fixes}. „Rückgängig“ nimmt sie zusammen zurück.`,

  'This changes more than one setting, or drops something you entered. Undo brings it back.':
    'Das ändert mehr als eine Einstellung oder verwirft etwas, das Sie eingegeben haben. „Rückgängig“ holt es zurück.',
  Cancel: 'Abbrechen',
  Apply: 'Übernehmen',

  Mute: 'Stummschalten',
  'Mute: {0}': 'Stummschalten: {0}',
  'All findings of the rule <code>{0}</code> move to the end of the findings panel and are no longer counted. The draft and share links keep this.':
    'Alle Befunde der Regel <code>{0}</code> rücken ans Ende der Liste und werden nicht mehr gezählt. Das bleibt im Entwurf und in geteilten Links erhalten.',
  Reason: 'Grund',
  'Mute the rule': 'Regel stummschalten',
  Muted: 'Stummgeschaltet',
  'Finds nothing now.': 'Findet derzeit nichts.',
  Unmute: 'Stummschaltung aufheben',
  'Unmute {0}': 'Stummschaltung von {0} aufheben',
}
