// templates/_rbac.tpl, role.yaml and clusterrole.yaml: before cert-manager
import type { RbacParts } from '../parts/rbac.ts'
import { any, on } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { verbs } from '../templates/rbac/verbs.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.22/index.ts'

/** Chart 0.21's rbac parts, as far as they differ from 0.22. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, { certificates: null, issuers: null }),
  clusterRoleRules: revise(newer.parts.clusterRoleRules, {
    customResourceDefinitions: when(
      any(
        on('integrations.kubeVirt.enabled'),
        on('integrations.externalSecrets.enabled'),
        on('sync.toHost.customResources'),
        on('sync.fromHost.customResources'),
      ),
      rule('apiextensions.k8s.io', ['customresourcedefinitions'], verbs.read),
    ),
    clusterIssuers: null,
  }),
  clusterRoleTriggers: revise(newer.parts.clusterRoleTriggers, { clusterIssuers: null }),
} satisfies Partial<RbacParts>
