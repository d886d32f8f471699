import type { Context } from '../context.ts'

/** Named templates of the workload family. */
export interface WorkloadParts {
  /** `vcluster.kind`: what the control plane runs as. */
  kind(context: Context): 'StatefulSet' | 'Deployment'
  /** `vcluster.persistence.volumeClaim.enabled`: whether the control plane asks for a volume of its own. */
  volumeClaimEnabled(context: Context): boolean
  /** The stores that count, as paths below `controlPlane.backingStore`. */
  readonly backingStores: readonly string[]
}
