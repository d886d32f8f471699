import type { Section } from '../step.ts'
import { isOn } from '../when/is-on.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const embeddedEtcdSection: Section = {
  title: 'Embedded etcd',
  help: 'Every control-plane pod is an etcd member, so the number of control-plane replicas should be odd and each pod needs its volume.',
  when: isOn('controlPlane.backingStore.etcd.embedded.enabled'),
  entries: [
    {
      path: 'controlPlane.backingStore.etcd.embedded.migrateFromDeployedEtcd',
      title: 'Migrate from deployed etcd',
      help: 'Copies the data of a deployed etcd of the same release and keeps that etcd running until you switch this off again. Without it a change from deployed to embedded etcd starts empty.',
    },
    {
      path: 'controlPlane.backingStore.etcd.embedded.snapshotCount',
      title: 'Snapshot count',
      help: 'Number of committed writes after which etcd saves its state and trims its log. Lower values save memory, higher values save disk writes.',
      unit: 'writes',
      example: '10000',
      format: 'positive',
    },
    {
      path: 'controlPlane.backingStore.etcd.embedded.extraArgs',
      title: 'Extra arguments',
      help: 'Flags for the embedded etcd, one per entry in the form --name=value, for instance the database quota. With a higher quota also raise the volume, to about 2.5 times the quota.',
      example: yamlExamples.etcdArgs,
    },
  ],
}
