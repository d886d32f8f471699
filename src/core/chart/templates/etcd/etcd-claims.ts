import type { StatefulSetSpec } from 'kubernetes-types/apps/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { dataClaim } from '../workload/data-claim.ts'
import { given } from '../workload/given.ts'
import { etcdPath } from './etcd-path.ts'

const section = `${etcdPath}.persistence`

/** The claims of etcd. */
export function etcdClaims(context: Context): Pick<StatefulSetSpec, 'volumeClaimTemplates'> {
  const templates = context.value(`${section}.volumeClaimTemplates`)
  if (truthy(templates)) return { volumeClaimTemplates: given(templates) }
  if (!truthy(context.value(`${section}.volumeClaim.enabled`))) return {}
  return { volumeClaimTemplates: [dataClaim(context, `${section}.volumeClaim`)] }
}
