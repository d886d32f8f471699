import type { Overlay } from './overlay.ts'
import { storageClass } from './parts/storage-class.ts'

/** Google GKE (documentation on persistent disks): both classes are part of every cluster. */
export const storageGke: readonly Overlay[] = [
  storageClass({
    storageClass: 'premium-rwo',
    platform: 'gke',
    title: 'premium-rwo on GKE',
    summary: 'Claims use SSD persistent disks, which suit etcd.',
    tradeOffs: ['Each volume is tied to its zone.'],
  }),
  storageClass({
    storageClass: 'standard-rwo',
    platform: 'gke',
    title: 'standard-rwo on GKE',
    summary: 'Claims use balanced persistent disks, for development.',
    tradeOffs: ['Cheaper and slower than premium-rwo.', 'Each volume is tied to its zone.'],
  }),
]
