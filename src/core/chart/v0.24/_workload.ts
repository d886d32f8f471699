// templates/_init-containers.tpl, _backingstore.tpl
import type { WorkloadParts } from '../parts/workload.ts'
import { componentContainers } from './component-containers.ts'
import { hostVersionTag } from './host-version-tag.ts'

/** Chart 0.24's workload parts, as far as they differ from 0.25. */
export const workload = {
  backingStores: ['etcd.embedded', 'etcd.deploy', 'database.embedded', 'database.external'],
  kubernetesContainers: componentContainers(hostVersionTag('v1.32.1')),
} satisfies Partial<WorkloadParts>
