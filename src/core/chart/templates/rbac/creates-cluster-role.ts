// templates/_rbac.tpl, vcluster.createClusterRole
import { strval } from '../../../go/strval.ts'
import type { Condition } from '../../parts/rbac.ts'

/** Whether there is a ClusterRole and its binding. `true` creates it even without a rule; any other word than `auto` never. */
export const createsClusterRole: Condition = (context) => {
  const enabled = strval(context.value('rbac.clusterRole.enabled'))
  if (enabled !== 'auto') return enabled === 'true'
  for (const needed of Object.values(context.parts.clusterRoleTriggers)) if (needed(context)) return true
  return false
}
