import type { Translations } from '../../translations.ts'

/** The German of rules/host-manifests.ts. */
export const hostManifests: Translations = {
  'Host manifests that are no YAML': 'Host-Manifeste sind kein YAML',
  'The text becomes part of the chart as it is. Helm reads it as YAML, one object between two lines of ---, and stops where that does not work.':
    'Der Text wird unverändert Teil des Charts. Helm liest ihn als YAML, je ein Objekt zwischen zwei Zeilen mit ---, und bricht ab, wo das nicht geht.',
  'manifest {0}, {1}': 'Manifest {0}, {1}',
  'a manifest is a map that begins with apiVersion and kind':
    'ein Manifest ist eine Map, die mit apiVersion und kind beginnt',
  'two manifests need a line with --- between them': 'zwischen zwei Manifeste gehört eine Zeile mit ---',
}
