// templates/limitrange.yaml
import { truthy } from '../../go/truthy.ts'
import type { Template } from '../chart.ts'
import { annotations } from './network/annotations.ts'
import { limitsApply } from './network/limits-apply.ts'
import { metadata } from './network/metadata.ts'
import { quotedEntries } from './quoted-entries.ts'

const section = 'policies.limitRange'

/** What a workload's container gets and may take. */
export const limitRange: Template = (context) => {
  if (!limitsApply(context, 'limitRange', 'resourceQuota')) return []
  const bounds = context.parts.limitRangeBounds
    .map((name) => [name, context.value(`${section}.${name}`)] as const)
    .filter(([, bound]) => truthy(bound))
    .map(([name, bound]) => [name, quotedEntries(bound)] as const)
  const limits = {
    default: quotedEntries(context.value(`${section}.default`)),
    defaultRequest: quotedEntries(context.value(`${section}.defaultRequest`)),
    ...Object.fromEntries(bounds),
    type: 'Container',
  }
  return [
    {
      apiVersion: 'v1',
      kind: 'LimitRange',
      metadata: metadata(context, {
        name: `vc-${context.release.name}`,
        namespace: context.parts.policyNamespace(context),
        labels: context.value(`${section}.labels`),
        annotations: annotations.globalFirst(context, `${section}.annotations`),
      }),
      spec: { limits: [limits] },
    },
  ]
}
