/** Sentences that more than one preset says about what it costs. */
export const tradeOff = {
  nodes: 'Needs three nodes, because no two replicas share one; with a fourth a drain has somewhere to go.',
  storageClass: 'Uses the default storage class of the host unless you name one.',
} as const
