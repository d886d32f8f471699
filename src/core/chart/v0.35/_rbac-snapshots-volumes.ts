// templates/_rbac.tpl, vcluster.enableVolumeSnapshotRules
import { strval } from '../../go/strval.ts'
import type { Condition } from '../parts/rbac.ts'
import { on } from '../templates/rbac/conditions.ts'

const privateNodes = on('privateNodes.enabled')

/** Whether snapshots of volumes get their rules even if nothing is synced: by default unless nodes are private. */
export const snapshotsVolumes: Condition = (context) => {
  const enabled = strval(context.value('rbac.enableVolumeSnapshotRules.enabled'))
  return enabled === 'true' || (enabled === 'auto' && !privateNodes(context))
}
