import type { Overlay } from './overlay.ts'
import { storageClass } from './parts/storage-class.ts'

/** Azure AKS (documentation, concepts-storage): both classes are part of every cluster. */
export const storageAks: readonly Overlay[] = [
  storageClass({
    storageClass: 'managed-csi-premium',
    platform: 'aks',
    title: 'managed-csi-premium on AKS',
    summary: 'Claims use Premium SSD disks, which suit etcd.',
    tradeOffs: ['Only virtual machine sizes with premium storage can mount them.'],
  }),
  storageClass({
    storageClass: 'managed-csi',
    platform: 'aks',
    title: 'managed-csi on AKS',
    summary: 'Claims use Standard SSD disks, for development.',
    tradeOffs: ['Slower than the premium class.'],
  }),
]
