import type { Section } from '../step.ts'
import { usesK8s } from '../when/uses-k8s.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const distroInitSection: Section = {
  title: 'Environment and init containers',
  help: 'Init containers copy the Kubernetes binaries into the pod before the control plane starts.',
  when: usesK8s,
  entries: [
    {
      path: 'controlPlane.distro.k8s.env',
      title: 'Environment variables',
      help: 'Added to the control-plane container behind its own variables, so the Kubernetes processes see them.',
      example: yamlExamples.distroEnv,
    },
    {
      path: 'controlPlane.distro.k8s.resources',
      title: 'Init container resources',
      help: 'Requests and limits of the init containers. They also decide the quality-of-service class: a Guaranteed pod needs equal requests and limits here too.',
      example: yamlExamples.distroResources,
    },
    {
      path: 'controlPlane.distro.k8s.securityContext',
      title: 'Init container security context',
      help: 'Security context of the init containers, which inherit nothing from the main container. Needed where the namespace enforces the restricted standard.',
      example: yamlExamples.containerSecurityContext,
    },
  ],
}
