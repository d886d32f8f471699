// templates/clusterrole.yaml: runtime classes under a group that does not exist
import type { RbacParts } from '../parts/rbac.ts'
import { on } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { verbs } from '../templates/rbac/verbs.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.24/index.ts'

/** Chart 0.23's rbac parts, as far as they differ from 0.24. */
export const rbac = {
  clusterRoleRules: revise(newer.parts.clusterRoleRules, {
    // the chart's slip: the group is node.k8s.io, so the rule grants nothing
    runtimeClasses: when(
      on('sync.fromHost.runtimeClasses.enabled'),
      rule('nodes.k8s.io', ['runtimeclasses'], verbs.readCluster),
    ),
  }),
} satisfies Partial<RbacParts>
