// templates/statefulset.yaml: no kube-vip
import type { WorkloadParts } from '../parts/workload.ts'
import { optional } from '../templates/workload/optional.ts'

/** Chart 0.29's workload parts, as far as they differ from 0.30. */
export const workload = {
  containerSecurityContext: (context) =>
    optional('securityContext', context.value('controlPlane.statefulSet.security.containerSecurityContext')),
} satisfies Partial<WorkloadParts>
