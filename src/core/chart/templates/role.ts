// templates/role.yaml
import type { ClusterRole, Role } from 'kubernetes-types/rbac/v1'
import { truthy } from '../../go/truthy.ts'
import type { Template } from '../chart.ts'
import { rbacMetadata } from './rbac/rbac-metadata.ts'
import { rbacNames } from './rbac/rbac-names.ts'
import { policyRules } from './rbac/policy-rules.ts'

/** The control plane's Role; a ClusterRole where its namespaces are synced to the host. */
export const role: Template = (context) => {
  if (!truthy(context.value('rbac.role.enabled'))) return []
  const clusterWide = context.parts.spansNamespaces(context)
  const object = {
    kind: clusterWide ? 'ClusterRole' : 'Role',
    apiVersion: 'rbac.authorization.k8s.io/v1',
    metadata: clusterWide
      ? rbacMetadata(context, rbacNames.multiNamespaceRole(context))
      : rbacMetadata(context, `vc-${context.release.name}`, context.release.namespace),
    rules: policyRules(context, 'rbac.role.overwriteRules', context.parts.roleRules),
  } satisfies Role | ClusterRole
  return [object]
}
