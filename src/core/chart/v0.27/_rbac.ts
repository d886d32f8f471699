// templates/_rbac.tpl, role.yaml and clusterrole.yaml: generic sync and isolated control plane
import type { RbacParts } from '../parts/rbac.ts'
import { any, on } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { verbs } from '../templates/rbac/verbs.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.28/index.ts'
import { genericSyncRules } from './_rbac-generic-sync-rules.ts'

const isolated = on('experimental.isolatedControlPlane.enabled')
const genericClusterRules = genericSyncRules('clusterRole')

/** Chart 0.27's rbac parts, as far as they differ from 0.28. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, {
    endpoints: when(
      any(on('sync.toHost.endpoints.enabled'), on('experimental.isolatedControlPlane.headless')),
      rule('', ['endpoints'], ['create', 'delete', ...verbs.change]),
    ),
    genericSync: { after: 'plugins', add: genericSyncRules('role') },
  }),
  clusterRoleRules: revise(newer.parts.clusterRoleRules, {
    isolatedNodes: { after: 'nodes', add: when(isolated, rule('', ['nodes'], verbs.readCluster)) },
    genericSync: { after: 'plugins', add: genericClusterRules },
  }),
  clusterRoleTriggers: revise(newer.parts.clusterRoleTriggers, {
    genericSync: { after: 'plugins', add: (context) => genericClusterRules(context).length > 0 },
    isolatedControlPlane: { after: 'storageClassesToHost', add: isolated },
  }),
} satisfies Partial<RbacParts>
