// templates/pod-disruption-budget.yaml
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1'
import { truthy } from '../../go/truthy.ts'
import type { Template } from '../chart.ts'
import { optionalRaw } from './workload/optional-raw.ts'
import { raw } from './workload/raw.ts'

const section = 'controlPlane.advanced.podDisruptionBudget'

/** How many replicas may be away. A minimum beats a maximum, and 0 counts as not set. */
export const podDisruptionBudget: Template = (context) => {
  if (!truthy(context.value(`${section}.enabled`))) return []
  const minimum = optionalRaw('minAvailable', context.value(`${section}.minAvailable`))
  const maximum = optionalRaw('maxUnavailable', context.value(`${section}.maxUnavailable`))
  const object = {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: raw<string>(context.release.name) },
    spec: {
      ...('minAvailable' in minimum ? minimum : maximum),
      ...optionalRaw('unhealthyPodEvictionPolicy', context.value(`${section}.unhealthyPodEvictionPolicy`)),
      selector: { matchLabels: { app: 'vcluster', release: context.parts.releaseSelector(context) } },
    },
  } satisfies PodDisruptionBudget
  return [object]
}
