import { etcdPods } from '../fields/etcd-pods.ts'
import type { Section } from '../step.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'
import { yamlExamples } from '../yaml-examples.ts'

export const deployedEtcdObjectsSection: Section = {
  title: 'Deployed etcd: objects and security',
  when: hasEtcdPods,
  entries: [
    {
      path: 'controlPlane.backingStore.etcd.deploy.statefulSet.enabled',
      title: 'Create the StatefulSet',
      help: 'Off creates the Services only. Then somebody else must run etcd pods with the labels and certificates that the control plane expects.',
    },
    {
      path: 'controlPlane.backingStore.etcd.deploy.service.enabled',
      title: 'Create the client Service',
      help: 'The API server reaches etcd through this Service. Without it the headless Service is used, which also lists members that are not ready.',
    },
    {
      path: 'controlPlane.backingStore.etcd.deploy.service.annotations',
      title: 'Client Service annotations',
      help: 'Annotations of the etcd client Service.',
      example: yamlExamples.annotations,
    },
    {
      path: 'controlPlane.backingStore.etcd.deploy.headlessService.annotations',
      title: 'Headless Service annotations',
      help: 'Annotations of the headless Service that gives members their stable names.',
      example: yamlExamples.annotations,
    },
    etcdPods.labels,
    etcdPods.annotations,
    etcdPods.podLabels,
    etcdPods.podAnnotations,
    etcdPods.podSecurity,
    etcdPods.containerSecurity,
    etcdPods.serviceLinks,
  ],
}
