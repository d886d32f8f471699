import type { Translations } from '../../translations.ts'

/** The German of rules/private-networks.ts. */
export const privateNetworks: Translations = {
  'Address ranges that overlap': 'Adressbereiche überschneiden sich',
  'Pods and Services of private nodes take their addresses from two ranges. Where they overlap, traffic goes to the wrong place.':
    'Pods und Services privater Nodes beziehen ihre Adressen aus zwei Bereichen. Wo diese sich überschneiden, landet der Verkehr am falschen Ort.',
  'The range of pods ({0}) overlaps that of Services ({1}).':
    'Der Bereich der Pods ({0}) überschneidet sich mit dem der Services ({1}).',
  'Use the default ranges': 'Standardbereiche verwenden',
}
