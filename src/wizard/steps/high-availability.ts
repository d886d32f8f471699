import { etcdPods } from '../fields/etcd-pods.ts'
import { controlPlaneResourcesSection } from '../sections/control-plane-resources.ts'
import { disruptionBudgetSection } from '../sections/disruption-budget.ts'
import { tenantDnsSection } from '../sections/tenant-dns.ts'
import type { Step } from '../step.ts'
import { hasEtcdPods } from '../when/has-etcd-pods.ts'

export const highAvailabilityStep: Step = {
  id: 'high-availability',
  title: 'High availability',
  lead: 'How many of everything, how fast a standby takes over, and what a node drain may do. Replicas protect against the loss of pods and nodes, not of the host cluster.',
  sections: [
    {
      title: 'Replicas',
      entries: [
        {
          path: 'controlPlane.statefulSet.highAvailability.replicas',
          title: 'Control-plane replicas',
          help: 'Number of control-plane pods. All of them serve the API and one leads; more than one needs another store than SQLite, and embedded etcd wants an odd number.',
          unit: 'replicas',
          format: 'natural',
        },
        { ...etcdPods.replicas, when: hasEtcdPods },
      ],
    },
    {
      title: 'Leader election',
      help: 'Only with more than one replica: the leader holds a lease in the host cluster and runs the controllers and the syncer.',
      entries: [
        {
          path: 'controlPlane.statefulSet.highAvailability.leaseDuration',
          title: 'Lease duration',
          help: 'How long a standby waits after the last renewal before it takes over. Must be longer than the renew deadline.',
          unit: 'seconds',
          format: 'positive',
        },
        {
          path: 'controlPlane.statefulSet.highAvailability.renewDeadline',
          title: 'Renew deadline',
          help: 'How long the leader keeps trying to renew before it gives up and restarts. Must be longer than 1.2 times the retry period.',
          unit: 'seconds',
          format: 'positive',
        },
        {
          path: 'controlPlane.statefulSet.highAvailability.retryPeriod',
          title: 'Retry period',
          help: 'Pause between attempts to get or renew the lease. Shorter means faster take-over and more load on the host API.',
          unit: 'seconds',
          format: 'positive',
        },
        { block: 'lease-timing' },
      ],
    },
    tenantDnsSection,
    disruptionBudgetSection,
    controlPlaneResourcesSection,
  ],
}
