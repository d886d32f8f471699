// templates/clusterrolebinding.yaml
import type { ClusterRoleBinding } from 'kubernetes-types/rbac/v1'
import type { Template } from '../chart.ts'
import { controlPlaneSubject } from './rbac/control-plane-subject.ts'
import { createsClusterRole } from './rbac/creates-cluster-role.ts'
import { rbacMetadata } from './rbac/rbac-metadata.ts'
import { rbacNames } from './rbac/rbac-names.ts'
import { raw } from './workload/raw.ts'

/** Gives the control plane its ClusterRole. */
export const clusterRoleBinding: Template = (context) => {
  if (!createsClusterRole(context)) return []
  const name = rbacNames.clusterRole(context)
  const object = {
    kind: 'ClusterRoleBinding',
    apiVersion: 'rbac.authorization.k8s.io/v1',
    metadata: rbacMetadata(context, name),
    subjects: [controlPlaneSubject(context)],
    roleRef: { kind: 'ClusterRole', name: raw(name), apiGroup: 'rbac.authorization.k8s.io' },
  } satisfies ClusterRoleBinding
  return [object]
}
