// templates/clusterrole.yaml, the platform and nodes
import type { RuleSource } from '../../parts/rbac.ts'
import { all, any, on } from './conditions.ts'
import { rule } from './rule.ts'
import { verbs } from './verbs.ts'
import { when } from './when.ts'

const nodes = on('sync.fromHost.nodes.enabled')

/** What the syncer sees and changes of the host's nodes, and what vCluster Pro asks of the platform. */
export const nodeRules = {
  pro: when(
    on('pro'),
    {
      apiGroups: ['cluster.loft.sh', 'storage.loft.sh'],
      resources: ['features', 'virtualclusters'],
      verbs: [...verbs.read],
    },
    rule('management.loft.sh', ['virtualclusterinstances'], ['get']),
  ),
  nodes: when(any(on('pro'), nodes), rule('', ['pods', 'nodes', 'nodes/status'], verbs.readCluster)),
  nodeProxy: when(
    all(
      nodes,
      any(on('networking.advanced.proxyKubelets.byIP'), on('networking.advanced.proxyKubelets.byHostname')),
    ),
    rule('', ['nodes/metrics', 'nodes/stats', 'nodes/proxy'], ['get']),
  ),
  nodeChanges: when(
    all(nodes, on('sync.fromHost.nodes.syncBackChanges')),
    rule('', ['nodes', 'nodes/status'], ['update', 'patch']),
  ),
} satisfies Readonly<Record<string, RuleSource>>
