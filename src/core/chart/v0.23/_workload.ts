// templates/statefulset.yaml: nothing is checked
import type { WorkloadParts } from '../parts/workload.ts'

/** Chart 0.23's workload parts, as far as they differ from 0.24. */
export const workload = { checks: [] } satisfies Partial<WorkloadParts>
