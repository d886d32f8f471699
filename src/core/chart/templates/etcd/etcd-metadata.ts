import type { ObjectMeta } from 'kubernetes-types/meta/v1'
import { merge } from '../../../go/merge.ts'
import type { Json } from '../../../json.ts'
import type { Context } from '../../context.ts'
import { optional } from '../workload/optional.ts'
import { raw } from '../workload/raw.ts'

interface Own {
  readonly labels?: Record<string, string>
  readonly annotations: Json | undefined
}

/** Metadata of an object of deployed etcd. Here, unlike at the control plane, global annotations win over its own. */
export const etcdMetadata = (context: Context, suffix: string, { labels, annotations }: Own): ObjectMeta => ({
  name: raw(`${context.release.name}${suffix}`),
  namespace: raw(context.release.namespace),
  labels: {
    app: 'vcluster-etcd',
    chart: context.parts.chartLabel(context),
    release: context.release.name,
    heritage: 'Helm',
    ...labels,
  },
  ...optional(
    'annotations',
    merge({}, context.value('controlPlane.advanced.globalMetadata.annotations'), annotations),
  ),
})
