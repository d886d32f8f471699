import type { Translations } from '../translations.ts'

/** Names of types behind „Liste von“; those of Kubernetes stay as they are. */
const plurals: Readonly<Record<string, string>> = {
  Wahrheitswert: 'Wahrheitswerten',
  Text: 'Texten',
  'ganze Zahl': 'ganzen Zahlen',
  Zahl: 'Zahlen',
  Liste: 'Listen',
  'ganze Zahl oder Text': 'ganzen Zahlen oder Texten',
}

/** What the editor says of a values text: problems, hover, completions. */
export const language: Translations = {
  '{0} comes again further down; only the last one counts.':
    '{0} kommt weiter unten noch einmal; nur der letzte Eintrag zählt.',
  'Write {0}': '{0} schreiben',
  'Rename to {0}': 'In {0} umbenennen',
  'Put it in quotes': 'In Anführungszeichen setzen',
  'Drop the quotes': 'Anführungszeichen entfernen',
  '{0} exists from {1} on, not yet in {2}.': '{0} gibt es erst ab {1}, noch nicht in {2}.',
  '{0} was removed in {1}.': '{0} wurde in {1} entfernt.',
  'Use {0}.': 'Verwenden Sie {0}.',

  'Indent with spaces': 'Mit Leerzeichen einrücken',
  'this bracket is never closed.': 'Diese eckige Klammer wird nie geschlossen.',
  'this brace is never closed.': 'Diese geschweifte Klammer wird nie geschlossen.',
  'this quote is never closed.': 'Dieses Anführungszeichen wird nie geschlossen.',
  'Put a space after the colon': 'Leerzeichen nach dem Doppelpunkt einfügen',
  'a space is missing after the colon.': 'Nach dem Doppelpunkt fehlt ein Leerzeichen.',
  'this is no setting yet; it needs a colon and a value.':
    'Das ist noch keine Einstellung; es fehlen ein Doppelpunkt und ein Wert.',

  'Type: {0}': 'Typ: {0}',
  'Type: {0}, required': 'Typ: {0}, Pflichtangabe',
  'Values: {0}': 'Werte: {0}',
  'Default: {0}': 'Standard: {0}',
  'Needs a licence (Pro).': 'Braucht eine Lizenz (Pro).',
  'Deprecated.': 'Veraltet.',
  'The schema still has it, but the chart {0} refuses it.':
    'Steht noch im Schema, aber Chart {0} lehnt es ab.',
  'Chart {0} does not have this setting.': 'Chart {0} hat diese Einstellung nicht.',
  '0.20 or earlier': '0.20 oder früher',
  'Exists since {0}.': 'Gibt es seit {0}.',
  'Existed from {0} to {1}; removed in {2}.': 'Gab es von {0} bis {1}; in {2} entfernt.',
  default: 'Standard',
  'default {0}': 'Standard {0}',

  boolean: 'Wahrheitswert',
  text: 'Text',
  'whole number': 'ganze Zahl',
  number: 'Zahl',
  map: 'Map',
  list: 'Liste',
  'list of {0}': (item) => `Liste von ${plurals[String(item)] ?? item}`,
  'any value': 'beliebiger Wert',
  'auto, true or false': 'auto, true oder false',
  'whole number or text': 'ganze Zahl oder Text',

  'Kubernetes {0} knows no {1} in {2}.': 'Kubernetes {0} kennt {1} in {2} nicht.',
  '{0} is none of the words allowed here: {1}.': '{0} ist hier nicht erlaubt; möglich sind: {1}.',
  'Kubernetes takes {0} here, and this is {1}.': 'Kubernetes erwartet hier {0}, angegeben ist {1}.',
  'a quantity, such as 500m or 2Gi': 'eine Mengenangabe wie 500m oder 2Gi',
  'a whole number or text': 'eine ganze Zahl oder Text',
  'true or false': 'true oder false',
  'another value': 'einen anderen Wert',
  'the text {0}': 'der Text {0}',
}
