// templates/_rbac.tpl and the rules of role.yaml and clusterrole.yaml
import type { RbacParts } from '../parts/rbac.ts'
import { clusterRoleRules } from './rbac/cluster-role-rules.ts'
import { clusterRoleTriggers } from './rbac/cluster-role-triggers.ts'
import { on } from './rbac/conditions.ts'
import { platformKey } from './rbac/platform-key.ts'
import { roleRules } from './rbac/role-rules.ts'

/** The rbac parts of 0.36. */
export const rbac: RbacParts = {
  roleRules,
  clusterRoleRules,
  clusterRoleTriggers,
  spansNamespaces: on('sync.toHost.namespaces.enabled'),
  platformKey,
  platformSubjectNamespace: (context) => context.release.namespace,
}
