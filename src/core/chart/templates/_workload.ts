import type { WorkloadParts } from '../parts/workload.ts'
import { kind } from './workload/kind.ts'
import { volumeClaimEnabled } from './workload/volume-claim-enabled.ts'

/** The workload family's parts in the newest chart. */
export const workload: WorkloadParts = {
  kind,
  volumeClaimEnabled,
  backingStores: ['etcd.embedded', 'etcd.deploy', 'etcd.external', 'database.embedded', 'database.external'],
}
