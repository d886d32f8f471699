import type { ObjectMeta } from 'kubernetes-types/meta/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import { asWritten } from './as-written.ts'
import { rbacLabels } from './rbac-labels.ts'
import { raw } from '../workload/raw.ts'

/** Metadata of a role or binding: only the global annotations apply. Without a namespace for cluster-wide objects. */
export function rbacMetadata(context: Context, name: string, namespace?: string): ObjectMeta {
  const annotations = context.value('controlPlane.advanced.globalMetadata.annotations')
  return {
    name: raw(name),
    ...(namespace !== undefined && { namespace: raw(namespace) }),
    labels: rbacLabels(context),
    ...(truthy(annotations) && { annotations: asWritten(annotations) }),
  }
}
