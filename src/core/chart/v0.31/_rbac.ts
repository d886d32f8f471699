// templates/_rbac.tpl, role.yaml and clusterrole.yaml: before dynamic resource allocation
import type { RbacParts } from '../parts/rbac.ts'
import { always } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.32/index.ts'
import { platformKey } from './_rbac-platform-key.ts'

/** Chart 0.31's rbac parts, as far as they differ from 0.32. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, {
    podsResize: null,
    events: when(always, rule('', ['events'], ['create', 'get', 'list', 'watch'])),
    resourceClaims: null,
    resourceClaimTemplates: null,
  }),
  clusterRoleRules: revise(newer.parts.clusterRoleRules, { deviceClasses: null }),
  clusterRoleTriggers: revise(newer.parts.clusterRoleTriggers, {
    resourceClaims: null,
    resourceClaimTemplates: null,
    deviceClasses: null,
  }),
  platformKey,
} satisfies Partial<RbacParts>
