import type { Section } from '../step.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const furtherContainersSection: Section = {
  title: 'Further containers and runtime',
  entries: [
    {
      path: 'controlPlane.statefulSet.initContainers',
      title: 'Init containers',
      help: 'Containers that run to their end before the control plane starts, after those that unpack Kubernetes.',
      example: yamlExamples.initContainers,
    },
    {
      path: 'controlPlane.statefulSet.sidecarContainers',
      title: 'Sidecar containers',
      help: 'Containers that run beside the control plane in every pod and share its network and volumes. Their requests add to the footprint.',
      example: yamlExamples.sidecarContainers,
    },
    {
      path: 'controlPlane.statefulSet.runtimeClassName',
      title: 'Runtime class',
      help: 'Container runtime of the control-plane pods, for instance a sandbox. The RuntimeClass must exist in the host cluster, or no pod is created.',
      example: 'gvisor',
      format: 'dns-subdomain',
    },
  ],
}
