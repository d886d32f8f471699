// templates/statefulset.yaml: settings of volume snapshots are welcome
import type { WorkloadParts } from '../parts/workload.ts'
import { exportKubeConfigCheck } from '../templates/workload/export-kube-config-check.ts'

/** Chart 0.35's workload parts, as far as they differ from 0.36. */
export const workload = {
  checks: [exportKubeConfigCheck],
} satisfies Partial<WorkloadParts>
