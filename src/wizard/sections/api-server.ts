import { componentImage } from '../fields/component-image.ts'
import type { Section } from '../step.ts'
import { usesK8s } from '../when/uses-k8s.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const apiServerSection: Section = {
  title: 'API server',
  when: usesK8s,
  entries: [
    {
      path: 'controlPlane.distro.k8s.apiServer.enabled',
      title: 'Run the API server',
      help: 'Starts the tenant API server. Without it the control plane waits for an API that never answers and exits after five minutes.',
    },
    {
      path: 'controlPlane.distro.k8s.apiServer.extraArgs',
      title: 'Extra arguments',
      help: 'Flags appended to the generated command, one per entry in the form --name=value. A flag that vCluster already sets loses its built-in value.',
      example: yamlExamples.apiServerArgs,
    },
    {
      path: 'controlPlane.distro.k8s.apiServer.command',
      title: 'Command',
      help: 'Replaces the whole generated command, including certificates, storage and network flags. Only for debugging; extra arguments are the safer way.',
      example: yamlExamples.command,
    },
    ...componentImage('apiServer', 'API server', 'k8sApiServer'),
  ],
}
