import { strval } from '../../../go/strval.ts'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { embeddedDatabase } from './embedded-database.ts'

/** Whether the control plane asks for a volume of its own (`vcluster.persistence.volumeClaim.enabled`). */
export function volumeClaimEnabled(context: Context): boolean {
  if (truthy(context.value('controlPlane.statefulSet.persistence.volumeClaimTemplates'))) return true
  const enabled = strval(context.value('controlPlane.statefulSet.persistence.volumeClaim.enabled'))
  if (enabled !== 'auto') return enabled === 'true'
  return embeddedDatabase(context) || truthy(context.value('controlPlane.backingStore.etcd.embedded.enabled'))
}
