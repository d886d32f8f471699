import type { Platform } from '../core/index.ts'

export interface PlatformInfo {
  readonly id: Platform
  readonly title: string
  /** What the choice changes. */
  readonly description: string
}

/** The host platforms, in the order of the choice. */
export const platforms: readonly PlatformInfo[] = [
  { id: 'eks', title: 'Amazon EKS', description: 'New clusters have no default storage class.' },
  { id: 'gke', title: 'Google GKE', description: 'Refuses system priority classes outside kube-system.' },
  { id: 'aks', title: 'Azure AKS', description: 'Premium SSD classes are built in.' },
  {
    id: 'openshift',
    title: 'Red Hat OpenShift',
    description: 'Forbids root by default and needs an extra role rule.',
  },
  {
    id: 'bare-metal',
    title: 'On premises',
    description: 'Storage classes depend on the driver that you installed.',
  },
  { id: 'kind', title: 'kind, minikube or k3d', description: 'One node and no zones, for development.' },
  { id: 'other', title: 'Something else', description: 'Advice for a platform is left out.' },
]
