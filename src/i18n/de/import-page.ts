import type { Translations } from '../translations.ts'

export const importPage: Translations = {
  Import: 'Importieren',
  Cancel: 'Abbrechen',
  Back: 'Zurück',
  'Keep my work': 'Meine Arbeit behalten',
  'Replace my work': 'Meine Arbeit ersetzen',
  'Use these values': 'Diese Values übernehmen',
  'Keep as what runs now': 'Als laufenden Stand merken',
  'Reading…': 'Wird eingelesen …',
  'Read it': 'Einlesen',

  'A values file, also of a chart before 0.20; a Flux HelmRelease, an Argo CD Application; the output of <code>helm get values</code> or <code>helm get manifest</code>; a config Secret or its base64. Up to 1 MB. It stays in this browser.':
    'Eine Values-Datei, auch von einem Chart vor 0.20; ein HelmRelease von Flux, eine Application von Argo CD; die Ausgabe von <code>helm get values</code> oder <code>helm get manifest</code>; ein Config-Secret oder dessen Base64-Text. Höchstens 1 MB. Alles bleibt in diesem Browser.',
  Text: 'Text',
  'File to import': 'Datei zum Importieren',
  'Open a file': 'Datei öffnen',
  'or drop it anywhere on the page': 'oder irgendwo auf der Seite ablegen',
  'Drop to import': 'Zum Importieren ablegen',
  'One file or text, up to 1 MB. It stays in this browser.':
    'Eine Datei oder ein Text, höchstens 1 MB. Alles bleibt in diesem Browser.',
  '{0}, {1} lines': '{0}, {1} Zeilen',
  'Take another': 'Anderen Text nehmen',
  'Which distribution are they for?': 'Für welche Distribution sind sie?',

  '{0}, from {1}': '{0}, Quelle: {1}',
  'Chart version': 'Chart-Version',
  '{0} - fits all keys': '{0} - hat alle Schlüssel',
  '{0} - lacks keys': '{0} - Schlüssel fehlen',
  'Chart {0} has every key.': 'Chart {0} hat alle Schlüssel.',
  '1 key is no setting of chart {0}.': '1 Schlüssel ist keine Einstellung von Chart {0}.',
  '{0} keys are no settings of chart {1}.': '{0} Schlüssel sind keine Einstellungen von Chart {1}.',
  'The text names it: {0}.': 'Der Text nennt sie: {0}.',
  'The text names {0}: {1}.': 'Der Text nennt {0}: {1}.',
  'It is the version on the page.': 'Das ist die Version auf der Seite.',
  'It is the newest that has.': 'Das ist die neueste Version, die alle hat.',

  'What to do with it': 'Was damit geschehen soll',
  'Use these values on the page': 'Diese Values auf der Seite verwenden',
  'This is what runs now': 'Das läuft jetzt',
  'Kept as what is deployed, and the release becomes an upgrade: later changes are judged against it.':
    'Wird als installierter Stand gemerkt, und das Release wird zum Upgrade: Spätere Änderungen werden daran gemessen.',
  'Take over the name {0}': 'Namen {0} übernehmen',
  'Take over the namespace {0}': 'Namespace {0} übernehmen',
  'Take over the name {0} and namespace {1}': 'Namen {0} und Namespace {1} übernehmen',

  'No settings of chart {0}': 'Keine Einstellungen von Chart {0}',
  'They stay in the values file, and the findings mark them.':
    'Sie bleiben in der Values-Datei, und die Befunde markieren sie.',
  'Not part of this text': 'Nicht Teil dieses Textes',
  'The text only points at them. Import them as well, or enter them by hand.':
    'Der Text verweist nur darauf. Importieren Sie sie ebenfalls, oder geben Sie sie von Hand ein.',
  'Left out': 'Weggelassen',
  'Nothing in the present format corresponds to them.':
    'Im heutigen Format gibt es dafür keine Entsprechung.',
  'Changed on the way': 'Beim Import geändert',
  'Check that this is what you mean.': 'Prüfen Sie, ob das so gemeint ist.',
  'Moved to the present format': 'In das heutige Format übertragen',
  'Old paths, and where their values stand now.': 'Alte Pfade, und wo ihre Werte jetzt stehen.',

  'This replaces the values on the page': 'Das ersetzt die Values auf der Seite',
  '{0} lines go, {1} come: too many to compare here.':
    '{0} Zeilen entfallen, {1} kommen hinzu: zu viele, um sie hier zu vergleichen.',
  'Changes to the values file': 'Änderungen an der Values-Datei',
  'Values file': 'Values-Datei',
  '1 line': '1 Zeile',
  '{0} lines': '{0} Zeilen',
  'It is too long to show here.': 'Sie ist zu lang, um sie hier anzuzeigen.',

  'The reader could not be loaded. Try again.':
    'Der Importer konnte nicht geladen werden. Versuchen Sie es erneut.',
  'Drop one file at a time: an import is one set of values.':
    'Legen Sie nur eine Datei ab: Ein Import ist ein Satz Values.',
  'The dropped text is longer than 1 MiB, which is the most that can be imported.':
    'Der abgelegte Text ist länger als 1 MiB; mehr lässt sich nicht importieren.',
  'dropped text': 'abgelegter Text',
  'pasted text': 'eingefügter Text',
  '{0} has {1} MiB. At most 1 MiB can be imported; a values file is far smaller.': (name, size) =>
    `${name} ist ${String(size).replace('.', ',')} MiB groß. Importieren lässt sich höchstens 1 MiB; eine Values-Datei ist viel kleiner.`,
  '{0} is no text file. Import YAML, JSON or the output of Helm.':
    '{0} ist keine Textdatei. Importieren Sie YAML, JSON oder die Ausgabe von Helm.',
  'The browser cannot read {0}. A folder cannot be imported; choose a file in it.':
    'Der Browser kann {0} nicht lesen. Ein Ordner lässt sich nicht importieren; wählen Sie eine Datei darin.',

  '{0}, {1} for chart {2}.': '{0}, {1} für Chart {2}.',
  'Imported: {0}': 'Importiert: {0}',
  'Kept as what runs now: {0}': 'Als laufender Stand gemerkt: {0}',
  'It is also kept as what runs now.': 'Das ist auch als laufender Stand gemerkt.',
  'One key that this chart does not have stays in the text and is marked.':
    'Ein Schlüssel, den dieses Chart nicht hat, bleibt im Text und ist markiert.',
  '{0} keys that this chart does not have stay in the text and are marked.':
    '{0} Schlüssel, die dieses Chart nicht hat, bleiben im Text und sind markiert.',
  'One part is not in the text that was read.': 'Ein Teil fehlt im gelesenen Text.',
  '{0} parts are not in the text that was read.': '{0} Teile fehlen im gelesenen Text.',
  'One old setting has no present one and is left out.':
    'Eine alte Einstellung hat keine heutige Entsprechung und ist weggelassen.',
  '{0} old settings have no present one and are left out.':
    '{0} alte Einstellungen haben keine heutige Entsprechung und sind weggelassen.',
  'Undo brings back what was here before.': '„Rückgängig“ stellt den vorherigen Stand wieder her.',
  Findings: 'Befunde',
}
