import type { Section } from '../step.ts'

export const controlPlaneResourcesSection: Section = {
  title: 'Control-plane resources',
  help: 'API server, controllers, syncer and, with SQLite, the database share one container. Limits must not be lower than requests, defaults included.',
  entries: [
    {
      path: 'controlPlane.statefulSet.resources.requests.cpu',
      title: 'CPU request',
      help: 'CPU that the scheduler reserves for each replica, and its share when the node is busy.',
      format: 'quantity',
    },
    {
      path: 'controlPlane.statefulSet.resources.requests.memory',
      title: 'Memory request',
      help: 'Memory that the scheduler reserves for each replica. Too little makes the pod an early victim when the node runs short.',
      format: 'quantity',
    },
    {
      path: 'controlPlane.statefulSet.resources.requests.ephemeral-storage',
      title: 'Ephemeral storage request',
      help: 'Node disk that the scheduler reserves for unpacked binaries and logs. Below the default the pod risks eviction when the node disk fills.',
      format: 'quantity',
    },
    {
      path: 'controlPlane.statefulSet.resources.limits.cpu',
      title: 'CPU limit',
      help: 'Upper bound for CPU; above it the control plane is throttled. Empty means no limit, unless a limit range in the namespace sets one.',
      example: '2000m',
      format: 'quantity',
    },
    {
      path: 'controlPlane.statefulSet.resources.limits.memory',
      title: 'Memory limit',
      help: 'Upper bound for memory; above it the container is killed and restarted.',
      format: 'quantity',
    },
    {
      path: 'controlPlane.statefulSet.resources.limits.ephemeral-storage',
      title: 'Ephemeral storage limit',
      help: 'Upper bound for node disk; above it the pod is evicted.',
      format: 'quantity',
    },
  ],
}
