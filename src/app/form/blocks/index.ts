import { createElement, lazy } from 'react'
import type { BlockName } from '../../../wizard/step.ts'
import { afterPicture } from '../../shell/after-picture.tsx'
import { Loading } from '../Loading.tsx'
import { Context } from './context/Context.tsx'
import { DistroChoice } from './distro/DistroChoice.tsx'
import { QuorumTable } from './quorum/QuorumTable.tsx'
import { StoreChoice } from './store/StoreChoice.tsx'

/**
 * The component of every part of a step that is more than one field. What the top of a step does not need at once is loaded when the
 * step is opened, so that the first one shows sooner.
 */
export const blocks: Readonly<Record<BlockName, React.ComponentType>> = {
  context: Context,
  'starting-points': afterPicture(() => import('./presets/StartingPoints.tsx'), createElement(Loading)),
  'distro-choice': DistroChoice,
  'api-rate-limits': lazy(() => import('./api-limits/ApiRateLimits.tsx')),
  'store-choice': StoreChoice,
  'quorum-table': QuorumTable,
  'lease-timing': lazy(() => import('./lease/LeaseTiming.tsx')),
  'anti-affinity-control-plane': lazy(() => import('./anti-affinity/AntiAffinityControlPlane.tsx')),
  'anti-affinity-etcd': lazy(() => import('./anti-affinity/AntiAffinityEtcd.tsx')),
  'claim-summary': lazy(() => import('./claims/ClaimSummary.tsx')),
  'existing-claim': lazy(() => import('./claims/ExistingClaim.tsx')),
  review: lazy(() => import('./review/Review.tsx')),
}
