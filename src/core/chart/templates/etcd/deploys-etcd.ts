import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'

/** Whether etcd runs beside the control plane: asked for, or still needed as the source of a migration to embedded etcd. */
export const deploysEtcd = (context: Context): boolean =>
  truthy(context.value('controlPlane.backingStore.etcd.deploy.enabled')) ||
  (truthy(context.value('controlPlane.backingStore.etcd.embedded.enabled')) &&
    truthy(context.value('controlPlane.backingStore.etcd.embedded.migrateFromDeployedEtcd')))
