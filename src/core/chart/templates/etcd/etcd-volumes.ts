import type { Volume } from 'kubernetes-types/core/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { givenItems } from '../workload/given-items.ts'
import { etcdPath } from './etcd-path.ts'

/** The volumes of an etcd member. Templates for claims do not count against the empty one, only the `volumeClaim` switch does. */
export const etcdVolumes = (context: Context): Volume[] => [
  { name: 'certs', secret: { secretName: `${context.release.name}-certs` } },
  ...givenItems<Volume>(context.value(`${etcdPath}.persistence.addVolumes`)),
  ...(truthy(context.value(`${etcdPath}.persistence.volumeClaim.enabled`))
    ? []
    : [{ name: 'data', emptyDir: {} }]),
]
