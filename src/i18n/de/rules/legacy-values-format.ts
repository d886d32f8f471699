import type { Translations } from '../../translations.ts'

/** The German of rules/legacy-values-format.ts. */
export const legacyValuesFormat: Translations = {
  'Values of a chart before 0.20': 'Values eines Charts vor 0.20',
  'With 0.20 the values got a new structure (vcluster.yaml), and no later chart reads the old one. "vcluster convert config --distro <distro>" translates a file.':
    'Mit 0.20 bekamen die Values eine neue Struktur (vcluster.yaml), und kein späteres Chart liest die alte. „vcluster convert config --distro <distro>“ übersetzt eine Datei.',
  '{0} belongs to the values format before 0.20; convert the file first.':
    '{0} gehört zum Values-Format vor 0.20; die Datei zuerst umwandeln.',
  '{0} belong to the values format before 0.20; convert the file first.':
    '{0} gehören zum Values-Format vor 0.20; die Datei zuerst umwandeln.',
}
