import type { JsonObject } from '../../json.ts'
import type { Workload } from '../reading/workload.ts'

/** An anti-affinity term that keeps the pods of a workload on different hosts: required, or preferred with the highest weight. */
export function spreadTerm(workload: Workload, isRequired: boolean): JsonObject {
  const term = { labelSelector: { matchLabels: workload.selector }, topologyKey: 'kubernetes.io/hostname' }
  return isRequired ? term : { weight: 100, podAffinityTerm: term }
}
