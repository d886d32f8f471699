import type { StatefulSetSpec } from 'kubernetes-types/apps/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { dataClaim } from './data-claim.ts'
import { given } from './given.ts'

const section = 'controlPlane.statefulSet.persistence'

/** The claims of the control plane (`vcluster.persistence`). */
export function persistence(context: Context): Pick<StatefulSetSpec, 'volumeClaimTemplates'> {
  const templates = context.value(`${section}.volumeClaimTemplates`)
  if (truthy(templates)) return { volumeClaimTemplates: given(templates) }
  if (!context.parts.volumeClaimEnabled(context)) return {}
  return { volumeClaimTemplates: [dataClaim(context, `${section}.volumeClaim`)] }
}
