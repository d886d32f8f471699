import type { MetricsEndpoint } from '../../parts/network.ts'
import { always, any, on } from '../rbac/conditions.ts'

const etcd = 'controlPlane.backingStore.etcd'
const embedded = on(`${etcd}.embedded.enabled`)
const anyEtcd = any(embedded, on(`${etcd}.deploy.enabled`), on(`${etcd}.external.enabled`))
const schedules = any(
  on('controlPlane.distro.k8s.scheduler.enabled'),
  on('controlPlane.advanced.virtualScheduler.enabled'),
)

/** The metrics of the control plane's components. Kine stands in where there is no etcd. */
export const metricsEndpoints: Readonly<Record<string, MetricsEndpoint>> = {
  apiserver: { path: '/metrics', when: always },
  'controller-manager': { path: '/metrics/controller-manager', when: always },
  scheduler: { path: '/metrics/scheduler', when: schedules },
  etcd: { path: '/metrics/etcd', when: embedded },
  kine: { path: '/metrics/kine', when: (context) => !anyEtcd(context) },
}
