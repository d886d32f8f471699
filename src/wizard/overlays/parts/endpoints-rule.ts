import type { Edit, JsonObject } from '../../../core/index.ts'
import { append } from './append.ts'

/** OpenShift guards endpoints with a permission of its own (vcluster-docs 0.36, environment/openshift.mdx). */
export const endpointsRule = (effective: JsonObject): readonly Edit[] =>
  append(effective, 'rbac.role.extraRules', {
    apiGroups: [''],
    resources: ['endpoints/restricted'],
    verbs: ['create'],
  })
