import type { FieldEntry } from '../step.ts'
import { kubernetesTags } from '../suggest/kubernetes-tags.ts'
import { yamlExamples } from '../yaml-examples.ts'

interface Names {
  readonly distro: 'k3s' | 'k0s'
  readonly args: string
  readonly command: string
}

/** The fields that k3s and k0s have in common. */
export const otherDistro = ({ distro, args, command }: Names): readonly FieldEntry[] => [
  {
    path: `controlPlane.distro.${distro}.image.registry`,
    title: 'Image registry',
    help: `Host that the ${distro} image is pulled from. Empty means the container runtime's default, normally Docker Hub.`,
    example: 'docker.io',
    format: 'image-registry',
  },
  {
    path: `controlPlane.distro.${distro}.image.repository`,
    title: 'Image repository',
    help: `Path of the ${distro} image below the registry, without the host.`,
    format: 'image-repository',
  },
  {
    path: `controlPlane.distro.${distro}.image.tag`,
    title: 'Kubernetes version (tag)',
    help: `The ${distro} release, which decides the Kubernetes version of the tenant. Raise it by one minor at a time.`,
    format: 'image-tag',
    suggestions: kubernetesTags(distro),
  },
  {
    path: `controlPlane.distro.${distro}.imagePullPolicy`,
    title: 'Pull policy',
    help: `When a node pulls the ${distro} image. Empty leaves it to Kubernetes.`,
    options: ['', 'IfNotPresent', 'Always', 'Never'],
  },
  {
    path: `controlPlane.distro.${distro}.extraArgs`,
    title: 'Extra arguments',
    help: `Flags appended to the generated ${distro} command, one per entry.`,
    example: args,
  },
  {
    path: `controlPlane.distro.${distro}.command`,
    title: 'Command',
    help: `Replaces the generated ${distro} command. Only for debugging; extra arguments are the safer way.`,
    example: command,
  },
  {
    path: `controlPlane.distro.${distro}.env`,
    title: 'Environment variables',
    help: 'Added to the control-plane container behind its own variables.',
    example: yamlExamples.distroEnv,
  },
  {
    path: `controlPlane.distro.${distro}.resources`,
    title: 'Init container resources',
    help: `Requests and limits of the init container that copies the ${distro} binary.`,
    example: yamlExamples.distroResources,
  },
  {
    path: `controlPlane.distro.${distro}.securityContext`,
    title: 'Init container security context',
    help: 'Security context of that init container, which inherits nothing from the main container.',
    example: yamlExamples.containerSecurityContext,
  },
]
