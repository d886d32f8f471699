import type { Translations } from '../../translations.ts'

export const autoNodes: Translations = {
  'Node pools that are refused': 'Node-Pools, die abgelehnt werden',
  'Nodes that come and go by themselves need a provider for each group and a name for each pool. The control plane exits at start where one is missing or given twice.':
    'Nodes, die von selbst kommen und gehen, brauchen einen Provider je Gruppe und einen Namen je Pool. Fehlt einer oder kommt er doppelt vor, beendet sich die Control Plane beim Start.',
  'Node pools need a provider.': 'Node-Pools brauchen einen Provider.',
  'The provider {0} is listed twice; put its pools together.':
    'Der Provider {0} kommt zweimal vor; seine Pools gehören zusammen.',
  'a term of its selector has no property': 'ein Term seines Selektors hat keine property',
  'A node pool needs a name.': 'Ein Node-Pool braucht einen Namen.',
  'Two node pools are called {0}.': 'Zwei Node-Pools heißen {0}.',
  'Use 0 nodes': '0 Nodes verwenden',
  'The pool {0} cannot have fewer than 0 nodes.': 'Der Pool {0} kann nicht weniger als 0 Nodes haben.',
  'The pool {0} is refused: {1}.': 'Der Pool {0} wird abgelehnt: {1}.',
}
