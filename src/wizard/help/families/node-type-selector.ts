import type { Help } from '../help.ts'

/** Conditions that choose among the node types of a provider. */
export const nodeTypeSelector: Help = {
  '': { title: 'Node types', help: 'Conditions that a node type must all meet to be used here.' },
  '[]': {
    title: 'Condition',
    help: 'One condition on a property of a node type. Give either one value or several.',
  },
  '[].property': { title: 'Property', help: 'Property of the node type that is compared.' },
  '[].operator': { title: 'Operator', help: 'How to compare, such as In, NotIn or Exists. Empty means In.' },
  '[].value': { title: 'Value', help: 'The one value to compare with.' },
  '[].values': { title: 'Values', help: 'The values to compare with.' },
}
