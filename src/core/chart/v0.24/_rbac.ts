// templates/_rbac.tpl, role.yaml and clusterrole.yaml: before Istio
import type { RbacParts } from '../parts/rbac.ts'
import { any, on } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { verbs } from '../templates/rbac/verbs.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.25/index.ts'

/** Chart 0.24's rbac parts, as far as they differ from 0.25. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, { istio: null, istioGrants: null }),
  clusterRoleRules: revise(newer.parts.clusterRoleRules, {
    customResourceDefinitions: when(
      any(
        on('integrations.kubeVirt.enabled'),
        on('integrations.externalSecrets.enabled'),
        on('integrations.certManager.enabled'),
        on('sync.toHost.customResources'),
        on('sync.fromHost.customResources'),
      ),
      rule('apiextensions.k8s.io', ['customresourcedefinitions'], verbs.read),
    ),
  }),
  clusterRoleTriggers: revise(newer.parts.clusterRoleTriggers, { istio: null }),
} satisfies Partial<RbacParts>
