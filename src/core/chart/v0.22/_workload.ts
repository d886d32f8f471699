// templates/_init-containers.tpl: another default tag
import type { WorkloadParts } from '../parts/workload.ts'
import { componentContainers } from '../v0.24/component-containers.ts'
import { hostVersionTag } from '../v0.24/host-version-tag.ts'

/** Chart 0.22's workload parts, as far as they differ from 0.23. */
export const workload = {
  kubernetesContainers: componentContainers(hostVersionTag('v1.31.1')),
} satisfies Partial<WorkloadParts>
