import { etcdPods } from '../fields/etcd-pods.ts'
import type { Section } from '../step.ts'
import { vclusterBuilds } from '../suggest/vcluster-builds.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'
import { yamlExamples } from '../yaml-examples.ts'

const home = 'backing-store'

export const imagesSection: Section = {
  title: 'Images',
  entries: [
    {
      path: 'controlPlane.advanced.defaultImageRegistry',
      title: 'Registry for all images',
      help: 'Replaces the registry of every image of this virtual cluster, for private mirrors. Repository paths stay, so mirror them unchanged.',
      example: 'registry.internal.example',
      format: 'image-registry',
    },
    {
      path: 'controlPlane.advanced.serviceAccount.imagePullSecrets',
      title: 'Pull secrets of the control plane',
      help: 'Secrets in the host namespace with registry credentials. They are used by the control plane and passed on to tenant workloads.',
      example: yamlExamples.pullSecrets,
    },
    {
      path: 'controlPlane.advanced.workloadServiceAccount.imagePullSecrets',
      title: 'Pull secrets of workloads',
      help: 'More secrets for the pods that tenants create, CoreDNS included.',
      example: yamlExamples.pullSecrets,
    },
  ],
  columns: [
    {
      title: 'Control plane',
      entries: [
        {
          path: 'controlPlane.statefulSet.image.registry',
          title: 'Registry',
          help: 'Host that the control-plane image is pulled from. The registry for all images overrides it.',
          format: 'image-registry',
        },
        {
          path: 'controlPlane.statefulSet.image.repository',
          title: 'Repository',
          help: 'Build of the control plane, as a path below the registry. The pro build has every feature, the open-source build exits when a licensed one is switched on.',
          format: 'image-repository',
          suggestions: vclusterBuilds,
        },
        {
          path: 'controlPlane.statefulSet.image.tag',
          title: 'Tag',
          help: 'Version of the control plane, without a leading v. Leave it empty to use the chart version, which it is tested with.',
          format: 'image-tag',
        },
        {
          path: 'controlPlane.statefulSet.imagePullPolicy',
          title: 'Pull policy',
          help: 'When a node pulls the image. Empty leaves it to Kubernetes: Always for the tag latest, otherwise IfNotPresent.',
          options: ['', 'IfNotPresent', 'Always', 'Never'],
        },
      ],
    },
    {
      title: 'etcd',
      when: hasEtcdPods,
      entries: [
        { ...etcdPods.registry, home },
        { ...etcdPods.repository, home },
        { ...etcdPods.tag, home },
        { ...etcdPods.pullPolicy, home },
      ],
    },
  ],
}
