import type { Translations } from '../../translations.ts'

/** The German of rules/spread-duplicate.ts. */
export const spreadDuplicate: Translations = {
  'Two constraints of the same kind': 'Zwei Constraints der gleichen Art',
  'A pod takes one spread constraint for each pair of topologyKey and whenUnsatisfiable. The API server refuses the second.':
    'Für jedes Paar aus topologyKey und whenUnsatisfiable hat ein Pod höchstens einen Spread-Constraint. Den zweiten lehnt der API-Server ab.',
  'There is a constraint for {0} with {1} already.':
    'Einen Constraint dieser Art gibt es schon (topologyKey: {0}, whenUnsatisfiable: {1}).',
  'no key': 'kein Schlüssel',
  nothing: 'nichts',
  'Remove the second one': 'Zweiten entfernen',
}
