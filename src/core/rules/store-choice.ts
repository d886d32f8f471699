import { t } from '../../i18n/index.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { listed } from './reading/listed.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import { storeName, storeSwitch } from './reading/store.ts'
import type { Rule } from './rule.ts'

/** Which backing store is in use, and whether the choice is clear. */
export const storeChoice: readonly Rule[] = [
  {
    id: 'store-default-sqlite',
    severity: 'info',
    versions: {},
    needs: 'store',
    title: 'Embedded SQLite by default',
    why: 'Without a choice the state is a SQLite file in the control-plane pod. That is fine for sandboxes and needs nothing else, but it allows one replica only.',
    docs: ['loft-sh/vcluster chart/templates/_backingstore.tpl@v0.36.1'],
    check: ({ topology }) =>
      topology.stores.length > 0
        ? []
        : [{ paths: [], message: t`No store is chosen, so the state is in an embedded SQLite file.` }],
    examples: {
      bad: [{}],
      good: [{ overrides: { controlPlane: { backingStore: { etcd: { deploy: { enabled: true } } } } } }],
    },
  },
  {
    id: 'store-embedded-datasource-foreign',
    severity: 'warning',
    versions: {},
    title: 'Foreign data source for the embedded database',
    why: 'The control plane hands the data source to kine as it is, so it may work, but the cluster still counts as SQLite: more than one replica is refused and the connection is not documented.',
    docs: ['loft-sh/vcluster pkg/k8s/k8s.go@v0.24.2', 'loft-sh/vcluster issue 2475'],
    check({ values }) {
      const path = [...paths.embeddedDatabase, 'dataSource']
      const source = read.text(values, path)
      if (source === '' || source.startsWith('sqlite://')) return []
      const scheme = /^([a-z0-9+.-]+):\/\//i.exec(source)?.[1] ?? t`no scheme`
      const edits = [
        edit.unset(paths.embeddedDatabase),
        edit.set(paths.dataSource, source),
        edit.set(paths.externalDatabaseEnabled, true),
      ]
      return [
        {
          paths: [path],
          message: t`The embedded database points to another store (${scheme}), yet the cluster counts as SQLite.`,
          fix: fix.confirm(t`Make it an external database`, ...edits),
        },
      ]
    },
    examples: {
      bad: [
        {
          overrides: {
            controlPlane: {
              backingStore: {
                database: { embedded: { enabled: true, dataSource: 'mysql://u:p@tcp(db:3306)/vc' } },
              },
            },
          },
        },
      ],
      good: [
        {
          overrides: {
            controlPlane: {
              backingStore: { database: { embedded: { dataSource: 'sqlite:///data/state.db' } } },
            },
          },
        },
      ],
    },
  },
  {
    id: 'store-external-values-without-switch',
    severity: 'warning',
    versions: {},
    title: 'External database described but not switched on',
    why: 'Without its switch the whole section is ignored and the cluster starts on SQLite in its own pod.',
    docs: ['loft-sh/vcluster config/config.go@v0.24.2 (ValidateStoreChanges)'],
    check({ values, topology }) {
      if (topology.stores.length > 0) return []
      const connector = [...paths.externalDatabase, 'connector']
      const given = [paths.dataSource, connector].filter((path) => read.text(values, path) !== '')
      if (given.length === 0) return []
      return [
        {
          paths: [...given, paths.externalDatabaseEnabled],
          message: t`The external database has an address but is not switched on: SQLite is used.`,
          fix: fix.safe(t`Switch the external database on`, edit.set(paths.externalDatabaseEnabled, true)),
        },
      ]
    },
    examples: {
      bad: [
        {
          overrides: {
            controlPlane: {
              backingStore: {
                database: { external: { dataSource: 'postgres://vc@db.example.com:5432/team' } },
              },
            },
          },
        },
      ],
      good: [
        {
          overrides: {
            controlPlane: {
              backingStore: {
                database: {
                  external: { enabled: true, dataSource: 'postgres://vc@db.example.com:5432/team' },
                },
              },
            },
          },
        },
      ],
    },
  },
  {
    id: 'store-multiple',
    severity: 'error',
    versions: {},
    title: 'More than one backing store',
    why: 'A virtual cluster keeps its state in one place. The chart fails to render; where an explicit claim setting hides the conflict, one of the stores is used silently.',
    docs: ['loft-sh/vcluster chart/templates/_backingstore.tpl@v0.36.1'],
    check({ topology }) {
      const [keep, ...others] = topology.stores
      if (!keep || others.length === 0) return []
      const keepOnly = (kept: typeof keep) =>
        fix.confirm(
          t`Keep ${storeName[kept]}`,
          ...topology.stores
            .filter((store) => store !== kept)
            .map((store) => edit.set(storeSwitch[store], false)),
          ...(kept === 'sqlite' && topology.replicas > 1 ? [edit.set(paths.replicas, 1)] : []),
        )
      return [
        {
          paths: topology.stores.map((store) => storeSwitch[store]),
          message: t`${listed(topology.stores.map((store) => storeName[store]))} are switched on at the same time.`,
          fix: keepOnly(keep),
          alternatives: others.map(keepOnly),
        },
      ]
    },
    examples: {
      bad: [
        {
          overrides: {
            controlPlane: {
              backingStore: { etcd: { deploy: { enabled: true }, embedded: { enabled: true } } },
            },
          },
        },
        {
          overrides: {
            controlPlane: {
              backingStore: {
                database: { embedded: { enabled: true } },
                etcd: { deploy: { enabled: true } },
              },
            },
          },
        },
      ],
      good: [{ overrides: { controlPlane: { backingStore: { etcd: { deploy: { enabled: true } } } } } }],
    },
  },
  {
    id: 'store-sqlite-production',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'SQLite in production',
    why: 'SQLite is one file on one volume in one pod: no second replica, no take-over, and the volume is a single point of failure. etcd or an external database is the usual choice for production.',
    docs: [
      'loft-sh/vcluster-docs version-0.36.0/configure/vcluster-yaml/control-plane/components/backing-store/README.mdx',
    ],
    check({ topology, cluster, deployed }) {
      if (topology.store !== 'sqlite' || cluster.intent !== 'production') return []
      const edits = [
        ...topology.stores.map((store) => edit.unset(storeSwitch[store])),
        edit.set(paths.deployedEtcdEnabled, true),
        edit.set(paths.etcdReplicas, 3),
        edit.set(paths.replicas, 3),
      ]
      return [
        {
          paths: topology.stores.map((store) => storeSwitch[store]),
          message: t`A production cluster would keep its whole state in one SQLite file.`,
          ...(deployed ? {} : { fix: fix.confirm(t`Use deployed etcd with 3 members`, ...edits) }),
        },
      ]
    },
    examples: {
      bad: [{ cluster: { intent: 'production' } }],
      good: [
        {},
        {
          cluster: { intent: 'production' },
          overrides: { controlPlane: { backingStore: { etcd: { deploy: { enabled: true } } } } },
        },
      ],
    },
  },
]
