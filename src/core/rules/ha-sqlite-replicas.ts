import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import { storeSwitch } from './reading/store.ts'
import type { Rule } from './rule.ts'

export const haSqliteReplicas: Rule = {
  id: 'ha-sqlite-replicas',
  severity: 'error',
  versions: {},
  needs: 'store',
  title: 'Several replicas on SQLite',
  why: 'SQLite is a file in one pod, and several pods cannot share it. The chart renders, but from 0.21 every pod exits at start; 0.20 starts and corrupts the state.',
  docs: [
    'loft-sh/vcluster pkg/config/validation.go@v0.36.1',
    'loft-sh/vcluster pkg/cli/create_helm.go@v0.36.1',
  ],
  check({ topology, deployed }) {
    const { store, stores, replicas } = topology
    if (store !== 'sqlite' || replicas <= 1) return []
    const off = stores.map((name) => edit.unset(storeSwitch[name]))
    const toEtcd = fix.confirm(
      t`Use deployed etcd with 3 members`,
      ...off,
      edit.set(paths.deployedEtcdEnabled, true),
      edit.set(paths.etcdReplicas, 3),
      edit.set(paths.replicas, 3),
    )
    const toEmbedded = fix.confirm(
      t`Use embedded etcd with 3 replicas`,
      ...off,
      edit.set(paths.embeddedEtcdEnabled, true),
      edit.set(paths.replicas, 3),
    )
    const toOne = fix.confirm(t`Use 1 replica`, edit.set(paths.replicas, 1))
    const [first, ...others] = deployed ? [toOne, toEmbedded, toEtcd] : [toEtcd, toEmbedded, toOne]
    return [
      {
        paths: [paths.replicas],
        message: t`${replicas} replicas cannot share the SQLite file of one pod: every pod will exit at start.`,
        ...(first ? { fix: first } : {}),
        alternatives: others,
      },
    ]
  },
  examples: {
    bad: [
      { overrides: { controlPlane: { statefulSet: { highAvailability: { replicas: 3 } } } } },
      {
        overrides: {
          controlPlane: {
            backingStore: { database: { embedded: { enabled: true } } },
            statefulSet: { highAvailability: { replicas: 2 } },
          },
        },
      },
    ],
    good: [
      {},
      {
        overrides: {
          controlPlane: {
            backingStore: { etcd: { deploy: { enabled: true } } },
            statefulSet: { highAvailability: { replicas: 3 } },
          },
        },
      },
    ],
  },
}
