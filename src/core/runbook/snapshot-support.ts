import type { Situation } from './situation.ts'

/** How the vCluster CLI takes snapshots of this control plane. `none`: not at all. `direct`: in one go. `request`: asked for, then watched. */
export type SnapshotSupport = 'none' | 'direct' | 'request'

/**
 * The binary takes snapshots from 0.24.0 on; `snapshot create` with `snapshot get` to watch it is complete from 0.30.0 on. Deployed
 * etcd is not supported although nothing stops it, and k0s cannot be restored. An external etcd is left to its own tools. Sources:
 * loft-sh/vcluster cmd/vclusterctl/cmd, cmd/vcluster/cmd and pkg/snapshot at all stable tags; vcluster-docs backing store "deploy".
 */
export function snapshotSupport({ minor, topology, distro }: Situation): SnapshotSupport {
  const isOwnStore = topology.store === 'sqlite' || topology.store === 'embedded-etcd'
  if (minor < 24 || !isOwnStore || distro === 'k0s') return 'none'
  return minor < 30 ? 'direct' : 'request'
}
