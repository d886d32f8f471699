/** Sets of verbs that come back in many rules, in the order in which the chart writes them. */
export const verbs = {
  all: ['create', 'delete', 'patch', 'update', 'get', 'list', 'watch'],
  read: ['get', 'list', 'watch'],
  /** The same rights as `read`; cluster rules name them in this order. */
  readCluster: ['get', 'watch', 'list'],
  change: ['patch', 'update'],
} as const
