import type { Overlay } from './overlay.ts'

const etcd = ['controlPlane', 'backingStore', 'etcd']

export const etcdMigration: Overlay = {
  id: 'etcd-migration',
  title: 'From deployed to embedded etcd',
  group: null,
  summary:
    'Moves the data of an existing virtual cluster into embedded etcd, while the old members still run.',
  tradeOffs: [
    'Needs the pro image and a platform connection (free tier).',
    'Control-plane replicas become etcd members: choose 1, 3 or 5, and give them SSD claims.',
    'Once the tenant is healthy, take the migration flag out, upgrade again, and delete the old claims by hand.',
  ],
  expects: ['embedded-licence', 'image-pro-no-licence'],
  versions: { from: '0.24' },
  fits: ({ release, topology }) => release.isUpgrade && topology.store === 'deployed-etcd',
  patch: () => ({
    edits: [
      { op: 'unset', path: [...etcd, 'deploy', 'enabled'] },
      { op: 'set', path: [...etcd, 'embedded', 'enabled'], value: true },
      { op: 'set', path: [...etcd, 'embedded', 'migrateFromDeployedEtcd'], value: true },
    ],
  }),
}
