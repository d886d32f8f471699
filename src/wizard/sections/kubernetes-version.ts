import type { Section } from '../step.ts'
import { kubernetesTags } from '../suggest/kubernetes-tags.ts'
import { allOf } from '../when/all-of.ts'
import { before } from '../when/before.ts'
import { usesK8s } from '../when/uses-k8s.ts'

/** Charts up to 0.24 take one version for three images. */
export const kubernetesVersionSection: Section = {
  title: 'Kubernetes version',
  when: allOf(usesK8s, before('0.25')),
  entries: [
    {
      path: 'controlPlane.distro.k8s.version',
      title: 'Kubernetes version',
      help: 'Sets the tags of all component images that still have their default tag. Left empty, charts 0.21 to 0.24 copy the version of the host cluster, so a host upgrade also upgrades the tenant.',
      example: 'v1.32.1',
      format: 'image-tag',
      suggestions: kubernetesTags('k8sApiServer'),
    },
  ],
}
