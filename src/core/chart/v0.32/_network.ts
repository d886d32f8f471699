// templates/service.yaml, service-monitor.yaml, networkpolicy.yaml and pod-disruption-budget.yaml: unquoted releases, several distros
import type { NetworkParts } from '../parts/network.ts'
import { all, always, any, on } from '../templates/rbac/conditions.ts'
import { raw } from '../templates/workload/raw.ts'
import { chart as newer } from '../v0.33/index.ts'
import { isK8s } from './is-k8s.ts'

const schedules = any(
  on('controlPlane.distro.k8s.scheduler.enabled'),
  on('controlPlane.advanced.virtualScheduler.enabled'),
)

/** Chart 0.32's network parts, as far as they differ from 0.33. */
export const network = {
  releaseSelector: (context) => raw(context.release.name),
  metricsEndpoints: {
    apiserver: { path: '/metrics', when: always },
    'controller-manager': { path: '/controller-manager/metrics', when: isK8s },
    scheduler: { path: '/scheduler/metrics', when: all(isK8s, schedules) },
  },
  policesWorkloads: always,
  outsideIngress: [],
  named: { ...newer.parts.named, 'vcluster.distro': (context) => context.parts.distro(context) },
} satisfies Partial<NetworkParts>
