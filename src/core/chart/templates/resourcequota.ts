// templates/resourcequota.yaml
import type { ResourceQuota } from 'kubernetes-types/core/v1'
import { truthy } from '../../go/truthy.ts'
import type { Template } from '../chart.ts'
import { annotations } from './network/annotations.ts'
import { metadata } from './network/metadata.ts'
import { limitsApply } from './network/limits-apply.ts'
import { quotedEntries } from './quoted-entries.ts'
import { given } from './workload/given.ts'
import { optional } from './workload/optional.ts'

const section = 'policies.resourceQuota'

/** What all workloads together may take from the host. */
export const resourceQuota: Template = (context) => {
  if (!limitsApply(context, 'resourceQuota', 'limitRange')) return []
  const quota = context.value(`${section}.quota`)
  const expressions = context.value(`${section}.scopeSelector.matchExpressions`)
  const spec = {
    ...(truthy(quota) && { hard: given<Record<string, string>>(quotedEntries(quota)) }),
    ...(truthy(expressions) && { scopeSelector: { matchExpressions: given<never[]>(expressions) } }),
    ...optional('scopes', context.value(`${section}.scopes`)),
  }
  const object = {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: metadata(context, {
      name: `vc-${context.release.name}`,
      namespace: context.parts.policyNamespace(context),
      labels: context.value(`${section}.labels`),
      annotations: annotations.globalFirst(context, `${section}.annotations`),
    }),
  } satisfies ResourceQuota
  return [{ ...object, spec: Object.keys(spec).length > 0 ? spec : null }]
}
