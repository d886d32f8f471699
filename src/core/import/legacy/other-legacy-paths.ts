/** Settings that need more than one row of a table. */
export const otherLegacyPaths: readonly string[] = [
  'syncer.extraArgs',
  'proxy.metricsServer.nodes.enabled',
  'proxy.metricsServer.pods.enabled',
]
