import type { StatefulSetSpec } from 'kubernetes-types/apps/v1'
import { toInt } from '../../../go/to-int.ts'
import type { Context } from '../../context.ts'
import { etcdPath } from './etcd-path.ts'

/** What happens to the claims of etcd when it goes: said only if they are to be deleted, and if the host can. */
export const etcdRetention = (
  context: Context,
): Pick<StatefulSetSpec, 'persistentVolumeClaimRetentionPolicy'> =>
  context.value(`${etcdPath}.persistence.volumeClaim.retentionPolicy`) === 'Delete' &&
  toInt(context.kubeVersion.minor) >= 27
    ? { persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete' } }
    : {}
