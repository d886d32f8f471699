import { t } from '../../i18n/index.ts'
import { storeTransitions } from '../facts/store-transitions.ts'
import { edit } from './fixing/edit.ts'
import { fix } from './fixing/fix.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'
import { storeName, storeSwitch } from './reading/store.ts'
import type { Example, Rule, RuleContext } from './rule.ts'

const deployedEtcd = { controlPlane: { backingStore: { etcd: { deploy: { enabled: true } } } } }
const embeddedEtcd = { controlPlane: { backingStore: { etcd: { embedded: { enabled: true } } } } }
const docs = ['loft-sh/vcluster config/config.go@v0.36.1 (ValidateStoreChanges)']

function change({ topology, deployed, minor }: RuleContext) {
  if (!deployed || deployed.topology.store === topology.store) return null
  const from = deployed.topology.store
  const to = topology.store
  const step = storeTransitions.find(
    (known) => known.from === from && known.to === to && minor >= known.since,
  )
  return { from, to, outcome: step?.outcome ?? null }
}

const upgradeOf = (values: Example['overrides'], chart: string): Example => ({
  chart,
  cluster: { previous: { chart, values: values ?? {} } },
})

/** Switching the backing store of a virtual cluster that exists already. */
export const storeChange: readonly Rule[] = [
  {
    id: 'store-change',
    severity: 'error',
    versions: {},
    needs: 'store',
    title: 'Backing store of a running virtual cluster changed',
    why: 'The store is recorded with the virtual cluster, and the control plane exits when it finds a change that it does not know how to make. A snapshot restored into a new virtual cluster is the way to another store.',
    docs,
    check(context) {
      const found = change(context)
      if (!found || found.outcome !== null) return []
      const { from, to } = found
      const back = [
        ...context.topology.stores.map((store) => edit.unset(storeSwitch[store])),
        ...(from === 'sqlite'
          ? [edit.set(paths.replicas, context.deployed?.topology.replicas ?? 1)]
          : [edit.set(storeSwitch[from], true)]),
      ]
      return [
        {
          paths:
            from === 'external-etcd' && context.minor < 25
              ? [storeSwitch[to]]
              : [storeSwitch[to], storeSwitch[from]],
          message: t`The state is in ${storeName[from]}; ${context.catalog.minor} refuses to move it to ${storeName[to]}.`,
          fix: fix.safe(t`Stay with ${storeName[from]}`, ...back),
        },
      ]
    },
    examples: {
      bad: [
        { ...upgradeOf({}, '0.24'), overrides: deployedEtcd },
        { ...upgradeOf(embeddedEtcd, '0.36'), overrides: deployedEtcd },
        { ...upgradeOf(deployedEtcd, '0.36') },
      ],
      good: [
        { ...upgradeOf(deployedEtcd, '0.36'), overrides: embeddedEtcd },
        { ...upgradeOf({}, '0.36'), overrides: deployedEtcd },
        { ...upgradeOf(deployedEtcd, '0.36'), overrides: deployedEtcd },
      ],
    },
  },
  {
    id: 'store-change-empty',
    severity: 'warning',
    versions: { from: '0.24' },
    needs: 'store',
    title: 'New store starts empty',
    why: 'The check lets this change pass, but nothing copies the data: the virtual cluster comes up without a single object, while its workloads still run on the host.',
    docs,
    check(context) {
      const found = change(context)
      if (found?.outcome !== 'not copied') return []
      const message = t`Moving from ${storeName[found.from]} to ${storeName[found.to]} copies no data: the tenant starts empty.`
      return [{ paths: [storeSwitch[found.to]], message }]
    },
    examples: {
      bad: [{ ...upgradeOf({}, '0.36'), overrides: deployedEtcd }],
      good: [{ ...upgradeOf(deployedEtcd, '0.36'), overrides: embeddedEtcd }, { overrides: deployedEtcd }],
    },
  },
  {
    id: 'store-migrate-flag-alone',
    severity: 'warning',
    versions: {},
    title: 'Migration flag without embedded etcd',
    why: 'The flag tells embedded etcd to take the data over from deployed etcd. While embedded etcd is off nobody reads it.',
    docs: ['loft-sh/vcluster chart/templates/_backingstore.tpl@v0.24.2'],
    check: ({ values }) =>
      read.flag(values, paths.migrateFromDeployedEtcd) && !read.flag(values, paths.embeddedEtcdEnabled)
        ? [
            {
              paths: [paths.migrateFromDeployedEtcd, paths.embeddedEtcdEnabled],
              message: t`migrateFromDeployedEtcd has no effect because embedded etcd is off.`,
              fix: fix.confirm(t`Remove the flag`, edit.unset(paths.migrateFromDeployedEtcd)),
            },
          ]
        : [],
    examples: {
      bad: [
        {
          overrides: {
            controlPlane: { backingStore: { etcd: { embedded: { migrateFromDeployedEtcd: true } } } },
          },
        },
      ],
      good: [
        {
          overrides: {
            controlPlane: {
              backingStore: { etcd: { embedded: { enabled: true, migrateFromDeployedEtcd: true } } },
            },
          },
        },
      ],
    },
  },
  {
    id: 'store-migrate-flag-missing',
    severity: 'warning',
    versions: {},
    needs: 'store',
    title: 'Migration flag missing',
    why: 'Embedded etcd starts with an empty database unless it is told to copy the data of the deployed etcd. With the flag the chart keeps the old etcd running until it is copied.',
    docs: ['loft-sh/vcluster-docs version-0.36.0/manage/migrate-etcd-backing-store.mdx'],
    check(context) {
      if (change(context)?.outcome !== 'copied with flag') return []
      if (read.flag(context.values, paths.migrateFromDeployedEtcd)) return []
      const edits = [
        edit.set(paths.migrateFromDeployedEtcd, true),
        edit.set(paths.deployedEtcdEnabled, false),
      ]
      return [
        {
          paths: [paths.embeddedEtcdEnabled, paths.migrateFromDeployedEtcd],
          message: t`Embedded etcd would start empty: the data stays behind in the deployed etcd.`,
          fix: fix.safe(t`Migrate the data`, ...edits),
        },
      ]
    },
    examples: {
      bad: [{ ...upgradeOf(deployedEtcd, '0.36'), overrides: embeddedEtcd }],
      good: [
        {
          ...upgradeOf(deployedEtcd, '0.36'),
          overrides: {
            controlPlane: {
              backingStore: { etcd: { embedded: { enabled: true, migrateFromDeployedEtcd: true } } },
            },
          },
        },
      ],
    },
  },
]
