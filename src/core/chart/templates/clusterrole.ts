// templates/clusterrole.yaml
import type { ClusterRole, PolicyRule } from 'kubernetes-types/rbac/v1'
import type { Template } from '../chart.ts'
import { createsClusterRole } from './rbac/creates-cluster-role.ts'
import { rbacMetadata } from './rbac/rbac-metadata.ts'
import { rbacNames } from './rbac/rbac-names.ts'
import { policyRules } from './rbac/policy-rules.ts'

/** The control plane's rights on the whole host cluster. */
export const clusterRole: Template = (context) => {
  if (!createsClusterRole(context)) return []
  const rules = policyRules(context, 'rbac.clusterRole.overwriteRules', context.parts.clusterRoleRules)
  const object = {
    kind: 'ClusterRole',
    apiVersion: 'rbac.authorization.k8s.io/v1',
    metadata: rbacMetadata(context, rbacNames.clusterRole(context)),
    // `rules:` with nothing below it is null, not an empty list
    rules: rules.length > 0 ? rules : null,
  } satisfies Omit<ClusterRole, 'rules'> & { rules: PolicyRule[] | null }
  return [object]
}
