import type { Translations } from '../../translations.ts'

/** The German of rules/schema.ts. */
export const schema: Translations = {
  'Remove {0}': '{0} entfernen',
  'Rename to {0}': 'In {0} umbenennen',
  'Setting that this version does not have': 'Einstellung, die es in dieser Version nicht gibt',
  'The schema of the chart allows only the keys it knows, so Helm refuses the values before it renders anything. Without the check the control plane would exit at start, because it reads its configuration as strictly.':
    'Das Schema des Charts erlaubt nur Schlüssel, die es kennt. Helm lehnt die Values deshalb ab, bevor es etwas rendert. Ohne diese Prüfung würde sich die Control Plane beim Start beenden, denn sie liest ihre Konfiguration ebenso streng.',
  'Value that the schema refuses': 'Wert, den das Schema ablehnt',
  'The schema of the chart fixes the type of each setting. Helm refuses the values before it renders anything.':
    'Das Schema des Charts legt den Typ jeder Einstellung fest. Helm lehnt die Values ab, bevor es etwas rendert.',
}
