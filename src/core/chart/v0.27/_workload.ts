// templates/statefulset.yaml, etcd-statefulset.yaml
import type { WorkloadParts } from '../parts/workload.ts'
import { configYaml } from '../templates/workload/config-yaml.ts'

/** Chart 0.27's workload parts, as far as they differ from 0.28. */
export const workload = {
  configHash: ({ values, codec }) => codec.sha256(codec.base64(configYaml(values))),
  etcdProbePaths: { liveness: '/health', startup: '/health' },
} satisfies Partial<WorkloadParts>
