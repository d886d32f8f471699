// templates/role.yaml: workloads are only read
import type { RbacParts } from '../parts/rbac.ts'
import { always } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { verbs } from '../templates/rbac/verbs.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.31/index.ts'

/** Chart 0.30's rbac parts, as far as they differ from 0.31. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, {
    workloads: when(always, rule('apps', ['statefulsets', 'replicasets', 'deployments'], verbs.read)),
  }),
} satisfies Partial<RbacParts>
