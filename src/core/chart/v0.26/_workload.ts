// templates/_init-containers.tpl
import type { WorkloadParts } from '../parts/workload.ts'
import { kubernetesTag } from './kubernetes-tag.ts'

/** Chart 0.26's workload parts, as far as they differ from 0.27. */
export const workload = { kubernetesTag } satisfies Partial<WorkloadParts>
