import type { Section } from '../step.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'
import { yamlExamples } from '../yaml-examples.ts'
import { since } from '../when/since.ts'

export const otherVolumesSection: Section = {
  title: 'Other volumes',
  entries: [
    {
      path: 'controlPlane.statefulSet.persistence.binariesVolume',
      title: 'Binaries volume',
      help: 'Volume that init containers unpack the Kubernetes binaries to; one entry must be called binaries. An empty list breaks the pod.',
      example: yamlExamples.binariesVolume,
    },
  ],
  columns: [
    {
      title: 'Control plane',
      entries: [
        {
          path: 'controlPlane.statefulSet.persistence.addVolumes',
          title: 'Additional volumes',
          help: 'More volumes of the control-plane pods, for instance Secrets with certificates. Names of built-in volumes such as data, certs or tmp are taken.',
          example: yamlExamples.volumes,
          templated: since('0.22'),
        },
        {
          path: 'controlPlane.statefulSet.persistence.addVolumeMounts',
          title: 'Additional mounts',
          help: 'Where the control-plane container sees the additional volumes. The name must be that of a volume, and the path must not be a built-in one.',
          example: yamlExamples.volumeMounts,
        },
      ],
    },
    {
      title: 'etcd',
      when: hasEtcdPods,
      entries: [
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.persistence.addVolumes',
          title: 'Additional volumes',
          help: 'More volumes of the etcd pods. The names data and certs are taken.',
          example: yamlExamples.volumes,
        },
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.persistence.addVolumeMounts',
          title: 'Additional mounts',
          help: 'Where the etcd container sees the additional volumes.',
          example: yamlExamples.volumeMounts,
        },
      ],
    },
  ],
}
