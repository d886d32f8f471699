import { any, on } from './conditions.ts'

/** A scheduler runs in the virtual cluster, which has to know the host's storage. */
export const schedules = any(
  on('controlPlane.distro.k8s.scheduler.enabled'),
  on('controlPlane.advanced.virtualScheduler.enabled'),
  on('sync.toHost.pods.hybridScheduling.enabled'),
)
