// templates/_rbac.tpl, role.yaml and clusterrole.yaml: multi-namespace mode instead of synced namespaces
import type { RbacParts } from '../parts/rbac.ts'
import { on } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { severalReplicas } from '../templates/rbac/several-replicas.ts'
import { verbs } from '../templates/rbac/verbs.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.26/index.ts'

const multiNamespaceMode = on('experimental.multiNamespaceMode.enabled')

/** Chart 0.25's rbac parts, as far as they differ from 0.26. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, {
    leases: when(severalReplicas, rule('coordination.k8s.io', ['leases'], verbs.all)),
  }),
  clusterRoleRules: revise(newer.parts.clusterRoleRules, {
    scheduler: when(
      on('controlPlane.advanced.virtualScheduler.enabled'),
      rule(
        'storage.k8s.io',
        ['storageclasses', 'csinodes', 'csidrivers', 'csistoragecapacities'],
        verbs.readCluster,
      ),
    ),
    namespaces: when(
      multiNamespaceMode,
      rule(
        '',
        ['namespaces', 'serviceaccounts'],
        ['create', 'delete', ...verbs.change, ...verbs.readCluster],
      ),
    ),
  }),
  clusterRoleTriggers: revise(newer.parts.clusterRoleTriggers, {
    scheduler: null,
    hybridScheduling: null,
    multiNamespaceMode: { after: 'nodeMetrics', add: multiNamespaceMode },
    namespaces: null,
  }),
  spansNamespaces: multiNamespaceMode,
} satisfies Partial<RbacParts>
