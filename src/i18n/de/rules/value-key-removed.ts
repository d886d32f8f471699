import type { Translations } from '../../translations.ts'

/** The German of rules/value-key-removed.ts. */
export const valueKeyRemoved: Translations = {
  'Remove {0}': '{0} entfernen',
  'Move it to {0}': 'Nach {0} verschieben',
  'Setting that the new version dropped': 'Einstellung, die in der neuen Version fehlt',
  'The running release still has this setting, the new one does not. An upgrade with the old values fails in the schema check before anything is touched.':
    'Das laufende Release hat diese Einstellung noch, die neue Version nicht mehr. Ein Upgrade mit den alten Values scheitert an der Schema-Prüfung, bevor etwas angefasst wird.',
  '{0} was removed in 0.{1}, so {2} refuses it.':
    '{0} wurde in 0.{1} entfernt, daher lehnt {2} die Einstellung ab.',
}
