// templates/service.yaml
import type { Service } from 'kubernetes-types/core/v1'
import { truthy } from '../../go/truthy.ts'
import type { Template } from '../chart.ts'
import { annotations } from './network/annotations.ts'
import { metadata } from './network/metadata.ts'
import { serviceSpec } from './network/service-spec.ts'
import { given } from './workload/given.ts'

/**
 * The Service of the control plane. The chart refuses to install beside the platform, which it looks up in the cluster; rendering
 * without a cluster finds none.
 */
export const service: Template = (context) => {
  const section = 'controlPlane.service'
  if (!truthy(context.value(`${section}.enabled`))) return []
  const labels = given<Record<string, string> | null>(context.value(`${section}.labels`))
  const object = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata(context, {
      name: context.release.name,
      labels: { ...context.parts.serviceMark, ...labels },
      annotations: annotations.globalFirst(context, `${section}.annotations`),
    }),
    spec: serviceSpec(context),
  } satisfies Service
  return [object]
}
