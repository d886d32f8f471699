import type { Translations } from '../../../translations.ts'

export const familiesNodeTypeSelector: Translations = {
  'Node types': 'Node-Typen',
  'Conditions that a node type must all meet to be used here.':
    'Bedingungen, die ein Node-Typ alle erfüllen muss, um hier verwendet zu werden.',
  'One condition on a property of a node type. Give either one value or several.':
    'Eine Bedingung an eine Eigenschaft eines Node-Typs. Entweder einen Wert oder mehrere angeben.',
  Property: 'Eigenschaft',
  'Property of the node type that is compared.': 'Eigenschaft des Node-Typs, die verglichen wird.',
  'How to compare, such as In, NotIn or Exists. Empty means In.':
    'Wie verglichen wird, etwa In, NotIn oder Exists. Leer bedeutet In.',
  'The one value to compare with.': 'Der eine Wert zum Vergleichen.',
  'The values to compare with.': 'Die Werte zum Vergleichen.',
}
