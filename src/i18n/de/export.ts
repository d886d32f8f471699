import type { Translations } from '../translations.ts'

export const exportPage: Translations = {
  'Export for': 'Exportieren für',
  'There is no such target.': 'Dieses Ziel gibt es nicht.',
  'Everything (zip)': 'Alles (ZIP)',
  'Before you use it ({0})': 'Vor der Verwendung ({0})',
  'There are no manifests: {0}': 'Es gibt keine Manifeste: {0}',

  File: 'Datei',
  command: 'Befehl',
  Save: 'Speichern',
  'Save {0}': '{0} speichern',
  'All {0} (zip)': 'Alle {0} (ZIP)',

  'Why there are no files': 'Warum es keine Dateien gibt',
  'Nothing to take along yet': 'Noch nichts zum Mitnehmen',
  '<link>Findings</link> say how to settle it. Targets that need no manifests still work.':
    'Wie sich das klären lässt, sagen die <link>Befunde</link>. Ziele, die keine Manifeste brauchen, funktionieren trotzdem.',

  'Chart in an OCI registry': 'Chart in einer OCI-Registry',
  'none: the public chart repository': 'keines: das öffentliche Chart-Repository',

  'Link in a comment on top': 'Link in einem Kommentar am Anfang',
  'The configuration is too large for a link.': 'Die Konfiguration ist zu groß für einen Link.',
  // `withLink` knows a head by its shape: a sentence that ends in the name, and one that ends in a colon.
  'Made with vCluster Wizard. This link opens the configuration again:':
    'Erstellt mit vCluster Wizard. Dieser Link öffnet die Konfiguration wieder:',

  'Save values.yaml': 'values.yaml speichern',
  'Save all manifests': 'Alle Manifeste speichern',
  'Save everything': 'Alles speichern',
  Cancel: 'Abbrechen',
  'Save as zip': 'Als ZIP speichern',
  'The zip holds values.yaml, secrets.values.yaml and the Helm command that takes both.':
    'Das ZIP enthält values.yaml, secrets.values.yaml und den Helm-Befehl, der beide verwendet.',

  '1 secret found': '1 Geheimnis gefunden',
  '{0} secrets found': '{0} Geheimnisse gefunden',
  'and {0} more': 'und {0} weitere',
  'Leave secrets out': 'Geheimnisse weglassen',
  '{0} stands in their place; the wizard calls it an error until it is replaced.':
    'An ihrer Stelle steht {0}; der Wizard meldet einen Fehler, bis es ersetzt ist.',
  'Secrets in a file of their own': 'Geheimnisse in eigener Datei',
  'It goes to Helm, Flux or Terraform beside the others. Tools that take none get placeholders.':
    'Helm, Flux oder Terraform bekommen sie neben den anderen Dateien. Werkzeuge, die keine annehmen, bekommen Platzhalter.',
  'Include them': 'Geheimnisse mit exportieren',
  'The files hold them in plain text.': 'Sie stehen im Klartext in den Dateien.',
  'line {0}': 'Zeile {0}',
  comment: 'Kommentar',
  'the text that cannot be read yet': 'der noch nicht lesbare Text',
  'looks like a secret': 'sieht aus wie ein Geheimnis',

  '## Runbook': '## Runbook',
  'RUNBOOK.md says how to install, verify, back up and upgrade, with the names of this configuration.':
    'RUNBOOK.md beschreibt Installation, Überprüfung, Backup und Upgrade mit den Namen dieser Konfiguration.',
  '## Secrets': '## Geheimnisse',
  'Secrets were left out: put them in where {0} stands before you install.':
    'Geheimnisse wurden weggelassen: Setzen Sie sie vor der Installation dort ein, wo {0} steht.',
  'Secrets stand in secret files of their own. Where a tool takes none, {0} stands in their place: put them in before you install.':
    'Geheimnisse stehen in eigenen Dateien. Wo ein Werkzeug keine annimmt, steht an ihrer Stelle {0}: Setzen Sie sie vor der Installation ein.',
  'These files hold secrets in plain text. Keep them out of version control, or encrypt them.':
    'Diese Dateien enthalten Geheimnisse im Klartext. Halten Sie sie aus der Versionsverwaltung heraus, oder verschlüsseln Sie sie.',
  '## Change it': '## Ändern',
  '[Open this configuration in the wizard]({0})': '[Diese Konfiguration im Wizard öffnen]({0})',
}
