import type { Translations } from '../translations.ts'

/** Why values are refused: by the schema of the chart, or because a text is no YAML. */
export const refusals: Translations = {
  'The top level': 'Die oberste Ebene',
  '{0} needs "{1}".': '{0} braucht „{1}“.',
  '{0} takes {1}, but this is {2}.': '{0} muss {1} sein, ist aber {2}.',
  '{0} or {1}': '{0} oder {1}',
  text: 'Text',
  'a whole number': 'eine ganze Zahl',
  'a number': 'eine Zahl',
  'a list': 'eine Liste',
  'a map': 'eine Map',
  'empty (null)': 'leer (null)',
  'text ({0})': 'Text ({0})',
  'the number {0}': 'die Zahl {0}',
  '{0} without quotes': '{0} ohne Anführungszeichen',
  '{0} has characters or a form that the chart does not allow (it must match {1}).':
    '{0} enthält Zeichen oder hat eine Form, die das Chart nicht zulässt (muss zu {1} passen).',
  '{0} must not be empty.': '{0} darf nicht leer sein.',
  '{0} has no setting {1} in this version.': '{0} hat in dieser Version keine Einstellung {1}.',
  'There is no setting {0} in this version.': 'In dieser Version gibt es keine Einstellung {0}.',
  'Did you mean "{0}"?': 'Meinten Sie „{0}“?',
  'The values break the schema in too many places.': 'Die Values verletzen das Schema an zu vielen Stellen.',
  '{0} contains a control character, which Helm refuses.':
    '{0} enthält ein Steuerzeichen; das lehnt Helm ab.',

  'Line {0}, column {1}:': 'Zeile {0}, Spalte {1}:',
  'tabs cannot indent YAML; use spaces.': 'YAML lässt sich nicht mit Tabs einrücken, nur mit Leerzeichen.',
  'this line is indented differently from those around it.':
    'Diese Zeile ist anders eingerückt als die Zeilen um sie herum.',
  'an alias (*name) refers to an anchor (&name) that does not exist before it.':
    'Ein Alias (*name) verweist auf einen Anker (&name), den es davor nicht gibt.',
  'an alias refers to a value that it is part of.':
    'Ein Alias verweist auf einen Wert, zu dem er selbst gehört.',
  'the text contains a control character, which YAML does not allow.':
    'Der Text enthält ein Steuerzeichen; das erlaubt YAML nicht.',
  'the values are nested too deeply.': 'Die Values sind zu tief verschachtelt.',
  'there are too many aliases or merges.': 'Es gibt zu viele Aliase oder Merges.',
  'a bracket or brace is never closed.': 'Eine eckige oder geschweifte Klammer wird nie geschlossen.',
  'a quote is never closed.': 'Ein Anführungszeichen wird nie geschlossen.',
  'a comma is missing between two entries.': 'Zwischen zwei Einträgen fehlt ein Komma.',
  'a backslash in double quotes starts no known escape; write \\\\ or use single quotes.':
    'Nach einem Backslash in doppelten Anführungszeichen steht kein bekanntes Escape-Zeichen; schreiben Sie \\\\ oder nehmen Sie einfache Anführungszeichen.',
  // A full stop follows these four.
  'infinity and not-a-number are no values': 'Unendlich und NaN sind keine Werte',
  'this type of value is not supported': 'Diese Art von Wert wird nicht unterstützt',
  'a key must not be empty or null': 'Ein Schlüssel darf nicht leer oder null sein',
  'a key must not be a list or a map': 'Ein Schlüssel darf keine Liste und keine Map sein',
  'the text is longer than 1 MiB.': 'Der Text ist länger als 1 MiB.',
  'aliases make the text too large.': 'Durch Aliase wird der Text zu groß.',
  'a single value': 'ein einzelner Wert',
  'a values file is a map of settings ("key: value"), and this is {0}.':
    'Eine Values-Datei ist eine Map von Einstellungen („key: value“), hier steht aber {0}.',
}
