import type { Distro } from '../../parts/workload.ts'

/** Plain Kubernetes: the only distro of today's chart. */
export const kubernetes: Distro = {
  name: 'k8s',
  containers: (context) => context.parts.kubernetesContainers(context),
  scratch: [],
}
