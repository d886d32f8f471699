// templates/_rbac.tpl and the rules of role.yaml and clusterrole.yaml
import type { RbacParts } from '../parts/rbac.ts'
import { clusterRoleRules } from './_rbac-cluster-role-rules.ts'
import { clusterRoleTriggers } from './_rbac-cluster-role-triggers.ts'
import { on } from './_rbac-conditions.ts'
import { platformKey } from './_rbac-platform-key.ts'
import { roleRules } from './_rbac-role-rules.ts'

/** The rbac parts of 0.36. */
export const rbac: RbacParts = {
  roleRules,
  clusterRoleRules,
  clusterRoleTriggers,
  spansNamespaces: on('sync.toHost.namespaces.enabled'),
  platformKey,
  platformSubjectNamespace: (context) => context.release.namespace,
}
