import type { Section } from '../step.ts'
import { kubernetesTags } from '../suggest/kubernetes-tags.ts'
import { allOf } from '../when/all-of.ts'
import { since } from '../when/since.ts'
import { usesK8s } from '../when/uses-k8s.ts'

/** From 0.25 one image holds all Kubernetes binaries. */
export const kubernetesImageSection: Section = {
  title: 'Kubernetes image',
  help: 'One image carries the binaries of the API server, the controller manager and the scheduler; an init container copies them into the control plane.',
  when: allOf(usesK8s, since('0.25')),
  entries: [
    {
      path: 'controlPlane.distro.k8s.image.registry',
      title: 'Registry',
      help: 'Host that the Kubernetes image is pulled from. A default image registry for all images overrides it.',
      format: 'image-registry',
    },
    {
      path: 'controlPlane.distro.k8s.image.repository',
      title: 'Repository',
      help: 'Path of the Kubernetes image below the registry, without the host. Change it when your mirror uses another path.',
      format: 'image-repository',
    },
    {
      path: 'controlPlane.distro.k8s.image.tag',
      title: 'Kubernetes version (tag)',
      help: 'The Kubernetes version of the tenant, with a leading v and a patch level. Leave it alone to follow the chart; raise it by one minor at a time on a running tenant.',
      example: 'v1.36.0',
      format: 'image-tag',
      suggestions: kubernetesTags('k8s'),
    },
    {
      path: 'controlPlane.distro.k8s.imagePullPolicy',
      title: 'Pull policy',
      help: 'When a node pulls the Kubernetes image. Empty leaves it to Kubernetes: Always for the tag latest, otherwise IfNotPresent.',
      options: ['', 'IfNotPresent', 'Always', 'Never'],
    },
    {
      path: 'controlPlane.distro.k8s.version',
      title: 'Version (older key)',
      help: 'Overrides the tag above whenever it is set. Kept for values from older charts; use the tag instead.',
      example: 'v1.36.0',
      format: 'image-tag',
      suggestions: kubernetesTags('k8s'),
    },
  ],
}
