import type { FieldEntry } from '../step.ts'
import { etcdTags } from '../suggest/etcd-tags.ts'
import { yamlExamples } from '../yaml-examples.ts'

/** Fields of the deployed etcd pods that stand in the backing-store step and, as a repetition, beside the control plane's. */
export const etcdPods = {
  replicas: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.highAvailability.replicas',
    title: 'etcd members',
    help: 'Number of etcd members: 1, 3 or 5, because only odd numbers add tolerance. It is fixed for life, the chart never adds or removes members of a running cluster.',
    unit: 'members',
    format: 'positive',
  },
  registry: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.image.registry',
    title: 'Registry',
    help: 'Host that the etcd image is pulled from. A default image registry for all images overrides it.',
    format: 'image-registry',
  },
  repository: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.image.repository',
    title: 'Repository',
    help: 'Path of the etcd image below the registry, without the host.',
    format: 'image-repository',
  },
  tag: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.image.tag',
    title: 'Tag',
    help: 'etcd version. Leave it to the chart, and never lower it: etcd cannot go back to an older minor.',
    format: 'image-tag',
    suggestions: etcdTags,
  },
  pullPolicy: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.imagePullPolicy',
    title: 'Pull policy',
    help: 'When a node pulls the etcd image. Empty leaves it to Kubernetes: Always for the tag latest, otherwise IfNotPresent.',
    options: ['', 'IfNotPresent', 'Always', 'Never'],
  },
  extraArgs: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.extraArgs',
    title: 'Extra arguments',
    help: 'Flags appended to the etcd command, one per entry in the form --name=value. With a higher database quota also raise the volume, to about 2.5 times the quota.',
    example: yamlExamples.etcdArgs,
  },
  env: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.env',
    title: 'Environment variables',
    help: 'Added to the etcd container. Values must be text, so quote numbers.',
    example: yamlExamples.etcdEnv,
  },
  labels: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.labels',
    title: 'StatefulSet labels',
    help: 'Labels of the etcd StatefulSet object. They do not reach its pods, so selectors cannot use them.',
    example: yamlExamples.labels,
  },
  annotations: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.annotations',
    title: 'StatefulSet annotations',
    help: 'Annotations of the etcd StatefulSet object.',
    example: yamlExamples.annotations,
  },
  podLabels: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.pods.labels',
    title: 'Pod labels',
    help: 'Labels of the etcd pods, usable in selectors. The keys app and release are taken.',
    example: yamlExamples.labels,
  },
  podAnnotations: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.pods.annotations',
    title: 'Pod annotations',
    help: 'Annotations of the etcd pods, for instance for a service mesh or a scraper. A change restarts the members.',
    example: yamlExamples.podAnnotations,
  },
  podSecurity: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.security.podSecurityContext',
    title: 'Pod security context',
    help: 'Security context of the etcd pods; nothing is inherited from the control plane. Set fsGroup when etcd runs as non-root, or it cannot write its volume.',
    example: yamlExamples.podSecurityContext,
  },
  containerSecurity: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.security.containerSecurityContext',
    title: 'Container security context',
    help: 'Security context of the etcd container: user, privileges and capabilities.',
    example: yamlExamples.containerSecurityContext,
  },
  serviceLinks: {
    path: 'controlPlane.backingStore.etcd.deploy.statefulSet.enableServiceLinks',
    title: 'Service links',
    help: 'Gives etcd one set of environment variables per Service of the namespace. Switch it off in namespaces with very many Services, where it slows the start.',
  },
} as const satisfies Readonly<Record<string, FieldEntry>>
