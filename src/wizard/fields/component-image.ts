import type { FieldEntry } from '../step.ts'
import { kubernetesTags } from '../suggest/kubernetes-tags.ts'

/** The image fields that each Kubernetes component has up to chart 0.24. `component` as in values, `name` as in a sentence. */
export const componentImage = (component: string, name: string, images: string): readonly FieldEntry[] => [
  {
    path: `controlPlane.distro.k8s.${component}.image.registry`,
    title: 'Image registry',
    help: `Host that the ${name} image is pulled from. A default image registry for all images overrides it.`,
    format: 'image-registry',
  },
  {
    path: `controlPlane.distro.k8s.${component}.image.repository`,
    title: 'Image repository',
    help: `Path of the ${name} image below the registry, without the host.`,
    format: 'image-repository',
  },
  {
    path: `controlPlane.distro.k8s.${component}.image.tag`,
    title: 'Image tag',
    help: `Version of the ${name} alone; a tag other than the default wins over the Kubernetes version. Keep all components on the same version.`,
    format: 'image-tag',
    suggestions: kubernetesTags(images),
  },
  {
    path: `controlPlane.distro.k8s.${component}.imagePullPolicy`,
    title: 'Pull policy',
    help: `When a node pulls the ${name} image. Empty leaves it to Kubernetes.`,
    options: ['', 'IfNotPresent', 'Always', 'Never'],
  },
]
