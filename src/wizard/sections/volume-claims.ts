import type { Section } from '../step.ts'
import { sizes } from '../suggest/sizes.ts'
import { storageClasses } from '../suggest/storage-classes.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'
import { yamlExamples } from '../yaml-examples.ts'

const accessModes = ['ReadWriteOnce', 'ReadWriteOncePod', 'ReadWriteMany']

export const volumeClaimsSection: Section = {
  title: 'Volume claims',
  help: 'Size, class and access modes of existing claims cannot be changed by an upgrade.',
  entries: [{ block: 'claim-summary' }],
  columns: [
    {
      title: 'Control plane',
      entries: [
        {
          path: 'controlPlane.statefulSet.persistence.volumeClaim.enabled',
          title: 'Claim a volume',
          help: 'With auto a claim is made only where the state is in the pod: SQLite and embedded etcd. With false and SQLite the data is lost with the pod.',
          options: ['auto', 'true', 'false'],
        },
        {
          path: 'controlPlane.statefulSet.persistence.volumeClaim.size',
          title: 'Size',
          help: 'Storage that each control-plane pod claims. Cannot shrink, and growing it later is manual work.',
          format: 'quantity',
          suggestions: sizes,
        },
        {
          path: 'controlPlane.statefulSet.persistence.volumeClaim.storageClass',
          title: 'Storage class',
          help: 'Class of the volumes. Empty takes the default class of the host cluster, and if there is none the pods wait for ever.',
          format: 'dns-subdomain',
          suggestions: storageClasses,
        },
        {
          path: 'controlPlane.statefulSet.persistence.volumeClaim.accessModes',
          title: 'Access modes',
          help: 'How the volume may be mounted; name exactly one. Every pod has a volume of its own, so shared modes bring nothing but slower file storage.',
          options: accessModes,
          example: yamlExamples.accessModes,
        },
        {
          path: 'controlPlane.statefulSet.persistence.volumeClaim.retentionPolicy',
          title: 'Retention policy',
          help: 'What happens to the volumes when the StatefulSet is deleted. Delete also strikes after an accidental uninstall; Retain leaves data that a release of the same name adopts.',
          options: ['Retain', 'Delete'],
        },
      ],
    },
    {
      title: 'etcd',
      when: hasEtcdPods,
      entries: [
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.persistence.volumeClaim.enabled',
          title: 'Claim a volume',
          help: 'Gives each member a volume. Off, a member that is re-created comes back empty and cannot rejoin.',
        },
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.persistence.volumeClaim.size',
          title: 'Size',
          help: 'Storage that each member claims, about 2.5 times the database quota. 10Gi is a sound minimum in production.',
          format: 'quantity',
          suggestions: sizes,
        },
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.persistence.volumeClaim.storageClass',
          title: 'Storage class',
          help: 'Class of the etcd volumes; etcd needs SSD block storage with low write latency. Empty takes the default class of the host cluster.',
          format: 'dns-subdomain',
          suggestions: storageClasses,
        },
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.persistence.volumeClaim.accessModes',
          title: 'Access modes',
          help: 'How an etcd volume may be mounted; name exactly one. ReadWriteOnce is right.',
          options: accessModes,
          example: yamlExamples.accessModes,
        },
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.persistence.volumeClaim.retentionPolicy',
          title: 'Retention policy',
          help: 'What happens to the etcd volumes when the StatefulSet is deleted. Anything but the exact word Delete means Retain.',
          options: ['Retain', 'Delete'],
        },
      ],
    },
  ],
}
