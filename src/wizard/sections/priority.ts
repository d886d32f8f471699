import type { Section } from '../step.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'

export const prioritySection: Section = {
  title: 'Priority and start order',
  entries: [],
  columns: [
    {
      title: 'Control plane',
      entries: [
        {
          path: 'controlPlane.statefulSet.scheduling.priorityClassName',
          title: 'Priority class',
          help: 'Priority of the pods when nodes are full; the class must exist in the host cluster. System classes are refused on some platforms and let a tenant displace host workloads.',
          example: 'vcluster-control-plane',
          format: 'dns-subdomain',
        },
        {
          path: 'controlPlane.statefulSet.scheduling.podManagementPolicy',
          title: 'Pod management policy',
          help: 'Whether pods start all at once or one after the other. Counts only for a StatefulSet and cannot be changed on an existing one.',
          options: ['Parallel', 'OrderedReady'],
        },
      ],
    },
    {
      title: 'etcd',
      when: hasEtcdPods,
      entries: [
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.scheduling.priorityClassName',
          title: 'Priority class',
          help: 'Priority of the etcd pods when nodes are full; the class must exist in the host cluster. Give it at least the priority of the control plane.',
          example: 'vcluster-control-plane',
          format: 'dns-subdomain',
        },
        {
          path: 'controlPlane.backingStore.etcd.deploy.statefulSet.scheduling.podManagementPolicy',
          title: 'Pod management policy',
          help: 'Must be Parallel with more than one member: the first becomes ready only once a majority runs. It cannot be changed later.',
          options: ['Parallel', 'OrderedReady'],
        },
      ],
    },
  ],
}
