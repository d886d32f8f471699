// templates/service.yaml and service-monitor.yaml: before private nodes and the scheduler of the k8s distro
import type { NetworkParts } from '../parts/network.ts'
import { all, always, on } from '../templates/rbac/conditions.ts'
import { wakePort } from '../templates/network/wake-port.ts'
import { isK8s } from '../v0.32/is-k8s.ts'

/** Chart 0.25's network parts, as far as they differ from 0.26. */
export const network = {
  extraServicePorts: wakePort,
  metricsEndpoints: {
    apiserver: { path: '/metrics', when: always },
    'controller-manager': { path: '/controller-manager/metrics', when: isK8s },
    scheduler: {
      path: '/scheduler/metrics',
      when: all(isK8s, on('controlPlane.advanced.virtualScheduler.enabled')),
    },
  },
} satisfies Partial<NetworkParts>
