// templates/rolebinding.yaml
import type { ClusterRoleBinding, RoleBinding } from 'kubernetes-types/rbac/v1'
import type { Template } from '../chart.ts'
import { truthy } from '../../go/truthy.ts'
import { controlPlaneSubject } from './rbac/control-plane-subject.ts'
import { rbacMetadata } from './rbac/rbac-metadata.ts'
import { rbacNames } from './rbac/rbac-names.ts'
import { raw } from './workload/raw.ts'

/** Gives the control plane its Role, or the ClusterRole that stands in for it. */
export const roleBinding: Template = (context) => {
  if (!truthy(context.value('rbac.role.enabled'))) return []
  const clusterWide = context.parts.spansNamespaces(context)
  const name = clusterWide ? rbacNames.multiNamespaceRole(context) : `vc-${context.release.name}`
  const object = {
    kind: clusterWide ? 'ClusterRoleBinding' : 'RoleBinding',
    apiVersion: 'rbac.authorization.k8s.io/v1',
    metadata: rbacMetadata(context, name, clusterWide ? undefined : context.release.namespace),
    subjects: [controlPlaneSubject(context)],
    roleRef: {
      kind: clusterWide ? 'ClusterRole' : 'Role',
      name: raw(name),
      apiGroup: 'rbac.authorization.k8s.io',
    },
  } satisfies RoleBinding | ClusterRoleBinding
  return [object]
}
