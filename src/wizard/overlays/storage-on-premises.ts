import type { Overlay } from './overlay.ts'
import { storageClass } from './parts/storage-class.ts'

const platform = 'bare-metal'

/** Clusters of your own: classes as the storage projects' samples name them. */
export const storageOnPremises: readonly Overlay[] = [
  storageClass({
    storageClass: 'longhorn',
    platform,
    title: 'longhorn',
    summary: 'Claims use replicated block storage of Longhorn.',
    tradeOffs: [
      'The driver must be installed; measure the latency of fsync.',
      'Under three etcd members one storage replica is enough.',
    ],
  }),
  storageClass({
    storageClass: 'rook-ceph-block',
    platform,
    title: 'rook-ceph-block',
    summary: 'Claims use Ceph block devices through Rook.',
    tradeOffs: ['The driver must be installed; measure the latency of fsync.'],
  }),
  storageClass({
    storageClass: 'local-path',
    platform,
    title: 'local-path',
    summary: 'Claims use a directory on the node: the fastest choice.',
    tradeOffs: [
      'A lost node takes its volume along: use it only under three etcd members.',
      'Part of k3s; elsewhere the provisioner must be installed.',
    ],
  }),
]
