export interface DistroInfo {
  readonly id: 'k8s' | 'k3s' | 'k0s'
  readonly title: string
  readonly description: string
  /** Dotted path of the switch. k8s is also what is used where all switches are off. */
  readonly enabled: string
  /** Dotted path of the tree that is cleared when another is chosen. */
  readonly path: string
  /** Last chart minor that has it; absent where the newest has. */
  readonly to?: string
  /** First chart minor that calls it deprecated. */
  readonly deprecatedFrom?: string
}

/** The distributions, in the order of the choice. */
export const distros: readonly DistroInfo[] = [
  {
    id: 'k8s',
    title: 'Kubernetes',
    description: 'Upstream Kubernetes; the default, and the only one from chart 0.33.',
    enabled: 'controlPlane.distro.k8s.enabled',
    path: 'controlPlane.distro.k8s',
  },
  {
    id: 'k3s',
    title: 'k3s',
    description:
      'A single small binary. Only for tenants that already run it; charts 0.25 to 0.32 convert them to k8s.',
    enabled: 'controlPlane.distro.k3s.enabled',
    path: 'controlPlane.distro.k3s',
    to: '0.32',
    deprecatedFrom: '0.25',
  },
  {
    id: 'k0s',
    title: 'k0s',
    description: 'A single binary. Only for tenants that already run it; they cannot be converted.',
    enabled: 'controlPlane.distro.k0s.enabled',
    path: 'controlPlane.distro.k0s',
    to: '0.25',
    deprecatedFrom: '0.25',
  },
]
