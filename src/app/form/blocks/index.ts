import type { BlockName } from '../../../wizard/step.ts'
import { AntiAffinityControlPlane } from './anti-affinity/AntiAffinityControlPlane.tsx'
import { AntiAffinityEtcd } from './anti-affinity/AntiAffinityEtcd.tsx'
import { ApiRateLimits } from './api-limits/ApiRateLimits.tsx'
import { ClaimSummary } from './claims/ClaimSummary.tsx'
import { ExistingClaim } from './claims/ExistingClaim.tsx'
import { Context } from './context/Context.tsx'
import { DistroChoice } from './distro/DistroChoice.tsx'
import { LeaseTiming } from './lease/LeaseTiming.tsx'
import { StartingPoints } from './presets/StartingPoints.tsx'
import { QuorumTable } from './quorum/QuorumTable.tsx'
import { Review } from './review/Review.tsx'
import { StoreChoice } from './store/StoreChoice.tsx'

/** The component of every part of a step that is more than one field. */
export const blocks: Readonly<Record<BlockName, React.ComponentType>> = {
  context: Context,
  'starting-points': StartingPoints,
  'distro-choice': DistroChoice,
  'api-rate-limits': ApiRateLimits,
  'store-choice': StoreChoice,
  'quorum-table': QuorumTable,
  'lease-timing': LeaseTiming,
  'anti-affinity-control-plane': AntiAffinityControlPlane,
  'anti-affinity-etcd': AntiAffinityEtcd,
  'claim-summary': ClaimSummary,
  'existing-claim': ExistingClaim,
  review: Review,
}
