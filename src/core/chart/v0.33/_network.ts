// templates/service-monitor.yaml: components come first in the paths, and there are no metrics of etcd
import type { NetworkParts } from '../parts/network.ts'
import { always, any, on } from '../templates/rbac/conditions.ts'

const schedules = any(
  on('controlPlane.distro.k8s.scheduler.enabled'),
  on('controlPlane.advanced.virtualScheduler.enabled'),
)

/** Chart 0.33's network parts, as far as they differ from 0.34. */
export const network = {
  metricsEndpoints: {
    apiserver: { path: '/metrics', when: always },
    'controller-manager': { path: '/controller-manager/metrics', when: always },
    scheduler: { path: '/scheduler/metrics', when: schedules },
  },
} satisfies Partial<NetworkParts>
