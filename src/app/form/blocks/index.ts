import type { BlockName } from '../../../wizard/step.ts'
import { ApiRateLimits } from './api-limits/ApiRateLimits.tsx'
import { Context } from './context/Context.tsx'
import { DistroChoice } from './distro/DistroChoice.tsx'
import { StartingPoints } from './presets/StartingPoints.tsx'
import { StoreChoice } from './store/StoreChoice.tsx'

/** The component of every block that steps may name. */
export const blocks: Readonly<Partial<Record<BlockName, React.ComponentType>>> = {
  'api-rate-limits': ApiRateLimits,
  context: Context,
  'distro-choice': DistroChoice,
  'starting-points': StartingPoints,
  'store-choice': StoreChoice,
}
