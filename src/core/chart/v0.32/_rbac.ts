// templates/_rbac.tpl and clusterrole.yaml: a scheduler only in the k8s distro
import type { RbacParts } from '../parts/rbac.ts'
import { all, any, on } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { verbs } from '../templates/rbac/verbs.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.33/index.ts'

const k8sScheduler = all(
  (context) => context.parts.distro(context) === 'k8s',
  on('controlPlane.distro.k8s.scheduler.enabled'),
)
const schedules = any(
  k8sScheduler,
  on('controlPlane.advanced.virtualScheduler.enabled'),
  on('sync.toHost.pods.hybridScheduling.enabled'),
)

/** Chart 0.32's rbac parts, as far as they differ from 0.33. */
export const rbac = {
  clusterRoleRules: revise(newer.parts.clusterRoleRules, {
    scheduler: when(
      schedules,
      rule(
        'storage.k8s.io',
        ['storageclasses', 'csinodes', 'csidrivers', 'csistoragecapacities'],
        verbs.readCluster,
      ),
    ),
  }),
  clusterRoleTriggers: revise(newer.parts.clusterRoleTriggers, { scheduler: k8sScheduler }),
} satisfies Partial<RbacParts>
