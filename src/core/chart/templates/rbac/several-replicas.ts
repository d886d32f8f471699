import { toInt } from '../../../go/to-int.ts'
import type { Condition } from '../../parts/rbac.ts'

/** More than one control plane replica: they elect a leader by a lease. */
export const severalReplicas: Condition = (context) =>
  toInt(context.value('controlPlane.statefulSet.highAvailability.replicas')) > 1
