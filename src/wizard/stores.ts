import type { Store } from '../core/index.ts'

/** One of the five backing stores, as the choice shows it. */
export interface StoreInfo {
  readonly id: Store
  readonly title: string
  readonly description: string
  readonly pros: readonly string[]
  readonly cons: readonly string[]
  /** Dotted path of the switch. SQLite is also what is used where all switches are off. */
  readonly enabled: string
  /** Dotted paths of the trees that belong to this store and are cleared when another is chosen. */
  readonly paths: readonly string[]
  /** What the licensed control-plane image must be allowed to do: nothing, a free feature, a paid one (August 2026). */
  readonly licence: 'none' | 'free' | 'paid'
  /** First chart minor that has it; absent where all have. */
  readonly from?: string
  /** Dotted path of the number of voting members, where the store has a quorum that the values decide. */
  readonly members?: string
  /** Whether more than one control-plane replica can run on it. */
  readonly highlyAvailable: boolean
}

/** The five stores, in the order of the choice. */
export const stores: readonly StoreInfo[] = [
  {
    id: 'sqlite',
    title: 'Embedded SQLite',
    description: 'A database file on the volume of one control-plane pod; the default.',
    pros: ['Nothing to set up or operate.', 'Smallest footprint: one pod, one volume.', 'No licence.'],
    cons: ['One control-plane replica only.', 'The tenant API is away while the pod restarts or moves.'],
    enabled: 'controlPlane.backingStore.database.embedded.enabled',
    paths: ['controlPlane.backingStore.database.embedded'],
    licence: 'none',
    highlyAvailable: false,
  },
  {
    id: 'deployed-etcd',
    title: 'Deployed etcd',
    description: 'The chart runs an etcd StatefulSet beside the control plane.',
    pros: [
      'High availability without a licence.',
      'Control-plane pods need no volumes and can be any number.',
      'Can be migrated to embedded etcd later.',
    ],
    cons: ['Most pods: three more than embedded etcd.', 'The number of members can never change.'],
    enabled: 'controlPlane.backingStore.etcd.deploy.enabled',
    paths: ['controlPlane.backingStore.etcd.deploy'],
    licence: 'none',
    members: 'controlPlane.backingStore.etcd.deploy.statefulSet.highAvailability.replicas',
    highlyAvailable: true,
  },
  {
    id: 'embedded-etcd',
    title: 'Embedded etcd',
    description: 'etcd runs inside every control-plane pod, each with its own volume.',
    pros: [
      'High availability with the fewest parts.',
      'Members join and leave with the replicas: 1 to 3 to 5.',
      'Takes over the data of a deployed etcd.',
    ],
    cons: [
      'Needs the pro image and a platform connection; the feature is in the free tier.',
      'Losing a control-plane pod is losing a member.',
    ],
    enabled: 'controlPlane.backingStore.etcd.embedded.enabled',
    paths: ['controlPlane.backingStore.etcd.embedded'],
    licence: 'free',
    members: 'controlPlane.statefulSet.highAvailability.replicas',
    highlyAvailable: true,
  },
  {
    id: 'external-etcd',
    title: 'External etcd',
    description: 'An etcd cluster that you operate, reached over TLS.',
    pros: [
      'No volumes in the host namespace.',
      'Members, upgrades and backups are in your hands.',
      'No licence.',
    ],
    cons: [
      'One etcd cluster per tenant, because keys have no prefix.',
      'A single endpoint, and client certificates that you must mount.',
    ],
    enabled: 'controlPlane.backingStore.etcd.external.enabled',
    paths: ['controlPlane.backingStore.etcd.external'],
    licence: 'none',
    from: '0.25',
    highlyAvailable: true,
  },
  {
    id: 'external-database',
    title: 'External database',
    description: 'MySQL or PostgreSQL that you operate, or a managed service.',
    pros: [
      'No volumes and the smallest highly available footprint in the host cluster.',
      'Uses backups and fail-over of an existing database service.',
    ],
    cons: [
      'Paid licence.',
      'Credentials are readable in a Secret and in the pod log unless a connector or identity provider is used.',
      'Every request depends on the latency of the database.',
    ],
    enabled: 'controlPlane.backingStore.database.external.enabled',
    paths: ['controlPlane.backingStore.database.external'],
    licence: 'paid',
    highlyAvailable: true,
  },
]
