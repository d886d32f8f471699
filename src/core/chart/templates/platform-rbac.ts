// templates/platform-rbac.yaml
import type { Template } from '../chart.ts'
import { controlPlaneSubject } from './rbac/control-plane-subject.ts'
import { rbacNames } from './rbac/rbac-names.ts'
import { raw } from './workload/raw.ts'

const apiVersion = 'rbac.authorization.k8s.io/v1'

/** Lets the control plane read the platform key where that is in another namespace. No labels, no annotations. */
export const platformRbac: Template = (context) => {
  const { createsRbac, namespace, secretName } = context.parts.platformKey(context)
  if (!createsRbac || namespace === context.release.namespace) return []
  const role = rbacNames.platformRole(context)
  return [
    {
      apiVersion,
      kind: 'Role',
      metadata: { name: raw(role), namespace: raw(namespace) },
      rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'], resourceNames: [secretName] }],
    },
    {
      apiVersion,
      kind: 'RoleBinding',
      metadata: { name: raw(rbacNames.platformRoleBinding(context)), namespace: raw(namespace) },
      subjects: [controlPlaneSubject(context, context.parts.platformSubjectNamespace(context))],
      roleRef: { kind: 'Role', name: raw(role), apiGroup: 'rbac.authorization.k8s.io' },
    },
  ]
}
