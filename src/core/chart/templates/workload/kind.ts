import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'

/** What the control plane runs as (`vcluster.kind`): embedded etcd needs stable names even without a volume claim. */
export const kind = (context: Context): 'StatefulSet' | 'Deployment' =>
  context.parts.volumeClaimEnabled(context) ||
  truthy(context.value('controlPlane.backingStore.etcd.embedded.enabled'))
    ? 'StatefulSet'
    : 'Deployment'
