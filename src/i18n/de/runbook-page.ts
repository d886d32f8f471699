import type { Translations } from '../translations.ts'

export const runbookPage: Translations = {
  Runbook: 'Runbook',
  Chapters: 'Kapitel',
  Warning: 'Warnung',
  'command: {0}': 'Befehl: {0}',
  'As Markdown': 'Als Markdown',
  Markdown: 'Markdown',
  'Save as Markdown': 'Als Markdown speichern',
  Save: 'Speichern',
  Print: 'Drucken',
  'Why there is no runbook': 'Warum es kein Runbook gibt',
  'No runbook yet': 'Noch kein Runbook',
  '<link>Findings</link> say how to settle it.': 'Wie sich das klären lässt, sagen die <link>Befunde</link>.',
  'There is no runbook: {0}': 'Es gibt kein Runbook: {0}',
}
