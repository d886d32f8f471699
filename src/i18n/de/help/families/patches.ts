import type { Translations } from '../../../translations.ts'

export const familiesPatches: Translations = {
  'One field and how it changes: by an expression, as a reference or as labels.':
    'Ein Feld und wie es sich ändert: durch einen Ausdruck, als Referenz oder als Labels.',
  'The field to change, such as spec.containers[*].name, where [*] means every entry.':
    'Das Feld, das sich ändert, etwa spec.containers[*].name, wobei [*] jeden Eintrag meint.',
  Expression: 'Ausdruck',
  'JavaScript that gives the new value; the current one is called value.':
    'JavaScript, das den neuen Wert liefert; der aktuelle heißt value.',
  'Reverse expression': 'Ausdruck für die Gegenrichtung',
  'JavaScript for changes that are synced in the opposite direction.':
    'JavaScript für Änderungen, die in Gegenrichtung synchronisiert werden.',
  'Treats the field as labels, which syncing rewrites. Takes no keys of its own.':
    'Behandelt das Feld als Labels, die beim Synchronisieren umgeschrieben werden. Hat keine eigenen Schlüssel.',
  Reference: 'Referenz',
  'Treats the field as the name of another object, and rewrites it as syncing renames that object.':
    'Behandelt das Feld als Namen eines anderen Objekts und schreibt ihn um, wie die Synchronisierung dieses umbenennt.',
  'API version of the other object.': 'API-Version des anderen Objekts.',
  'API version path': 'Pfad der API-Version',
  'Where to read the API version, relative to the field. Where nothing is found, the fixed one counts.':
    'Wo die API-Version steht, relativ zum Feld. Wird nichts gefunden, zählt die feste.',
  'Kind of the other object.': 'Art des anderen Objekts.',
  'Kind path': 'Pfad der Art',
  'Where to read the kind, relative to the field. Where nothing is found, the fixed one counts.':
    'Wo die Art steht, relativ zum Feld. Wird nichts gefunden, zählt die feste.',
  'Where the name stands, relative to the field.': 'Wo der Name steht, relativ zum Feld.',
  "Where the namespace stands. Without it, the synced object's own namespace counts.":
    'Wo der Namespace steht. Ohne Angabe zählt der Namespace des synchronisierten Objekts.',
}
