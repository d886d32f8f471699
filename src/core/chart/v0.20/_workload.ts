// templates/_persistence.tpl, _init-containers.tpl, statefulset.yaml
import type { WorkloadParts } from '../parts/workload.ts'
import { componentContainers } from '../v0.24/component-containers.ts'
import { componentTag } from './component-tag.ts'

/** Chart 0.20's workload parts, as far as they differ from 0.21. */
export const workload = {
  kind: (context) => (context.parts.volumeClaimEnabled(context) ? 'StatefulSet' : 'Deployment'),
  kubernetesContainers: componentContainers(componentTag),
  unquotedReleases: ['selector', 'pods', 'etcd'],
} satisfies Partial<WorkloadParts>
