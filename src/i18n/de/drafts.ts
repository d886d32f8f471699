import type { Translations } from '../translations.ts'

export const drafts: Translations = {
  'Recent drafts': 'Letzte Entwürfe',
  'Each tab keeps its work in this browser, without secrets; the last {0} stay. Nothing leaves the browser.':
    'Jeder Tab behält seine Arbeit in diesem Browser, ohne Geheimnisse; die letzten {0} bleiben erhalten. Nichts verlässt den Browser.',
  'There is none.': 'Keine vorhanden.',
  Open: 'Öffnen',
  'Opened the draft of {0}. Undo brings back what was here.':
    'Entwurf von {0} geöffnet. „Rückgängig“ stellt den vorherigen Stand wieder her.',
  Delete: 'Löschen',
  'Delete the draft of {0}': 'Entwurf von {0} löschen',
  'Delete all': 'Alle löschen',
  '{0} in {1}, chart {2}, {3}': '{0} in {1}, Chart {2}, {3}',

  'The browser keeps no draft of this page: a reload would lose your work. Share or download it.':
    'Der Browser speichert keinen Entwurf dieser Seite: Beim Neuladen ginge Ihre Arbeit verloren. Teilen Sie sie oder laden Sie sie herunter.',
  'The browser has no room for a draft of this page: a reload would lose your work. Share or download it, or delete old drafts.':
    'Der Browser hat keinen Platz für einen Entwurf dieser Seite: Beim Neuladen ginge Ihre Arbeit verloren. Teilen Sie sie, laden Sie sie herunter oder löschen Sie alte Entwürfe.',

  'Open the link?': 'Link öffnen?',
  'There is work in this tab. The link would take its place; undo brings it back.':
    'In diesem Tab gibt es schon Arbeit. Der Link würde sie ersetzen; „Rückgängig“ holt sie zurück.',
  Here: 'Hier',
  Link: 'Link',
  'The values are compared by the defaults of {0}.': 'Verglichen wird mit den Standardwerten von {0}.',
  'Changes to the values file': 'Änderungen an der Values-Datei',
  'Keep my work': 'Meine Arbeit behalten',
  'Open the link': 'Link öffnen',
  '{0} Undo brings back what was here before.': '{0} „Rückgängig“ stellt den vorherigen Stand wieder her.',
}
