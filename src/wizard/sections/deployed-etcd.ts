import { etcdPods } from '../fields/etcd-pods.ts'
import type { Section } from '../step.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'

export const deployedEtcdSection: Section = {
  title: 'Deployed etcd',
  help: 'The chart creates a StatefulSet of etcd members next to the control plane. Its volumes and placement have steps of their own.',
  when: hasEtcdPods,
  entries: [
    { ...etcdPods.replicas, home: 'high-availability' },
    etcdPods.registry,
    etcdPods.repository,
    etcdPods.tag,
    etcdPods.pullPolicy,
    {
      path: 'controlPlane.backingStore.etcd.deploy.statefulSet.resources.requests.cpu',
      title: 'CPU request',
      help: 'CPU that the scheduler reserves for each etcd member. The default suits sandboxes; 200m is a sound minimum in production.',
      example: '200m',
      format: 'quantity',
    },
    {
      path: 'controlPlane.backingStore.etcd.deploy.statefulSet.resources.requests.memory',
      title: 'Memory request',
      help: 'Memory that the scheduler reserves for each etcd member.',
      example: '512Mi',
      format: 'quantity',
    },
    {
      path: 'controlPlane.backingStore.etcd.deploy.statefulSet.resources.limits.cpu',
      title: 'CPU limit',
      help: 'Upper bound for CPU; above it etcd is throttled, which delays every write. Empty means no limit.',
      example: '1000m',
      format: 'quantity',
    },
    {
      path: 'controlPlane.backingStore.etcd.deploy.statefulSet.resources.limits.memory',
      title: 'Memory limit',
      help: 'Upper bound for memory; above it the member is killed and restarted. Empty means no limit.',
      example: '2Gi',
      format: 'quantity',
    },
    etcdPods.extraArgs,
    etcdPods.env,
  ],
}
