import { expect, test } from 'vitest'
import { apply, defaultConfig, type Config, type JsonObject } from '../../../../core/index.ts'
import { stores } from '../../../../wizard/stores.ts'
import { chooseStore } from './choose-store.ts'

const statefulSet = { highAvailability: { replicas: 3 } }
const etcd = (backing: JsonObject): JsonObject => ({ controlPlane: { backingStore: { etcd: backing } } })
const database = (backing: JsonObject): JsonObject => ({
  controlPlane: { backingStore: { database: backing } },
})
const deployed = etcd({ deploy: { enabled: true, statefulSet } })
const migrating = etcd({
  deploy: { statefulSet },
  embedded: { enabled: true, migrateFromDeployedEtcd: true },
})
const upgrade = { release: { ...defaultConfig.release, isUpgrade: true } }
const previously = (values: JsonObject): Partial<Config> => ({
  cluster: { ...defaultConfig.cluster, previous: { chart: '0.35', values } },
})

test.each<[string, string, Partial<Config>, JsonObject]>([
  ['a store sets its switch', 'deployed-etcd', {}, etcd({ deploy: { enabled: true } })],
  [
    'the values of the one before go',
    'sqlite',
    { overrides: deployed },
    database({ embedded: { enabled: true } }),
  ],
  [
    'so do those of all others',
    'external-database',
    {
      overrides: etcd({
        deploy: { enabled: true },
        embedded: { enabled: true },
        external: { endpoint: 'x' },
      }),
    },
    database({ external: { enabled: true } }),
  ],
  [
    'its own values stay',
    'deployed-etcd',
    { overrides: etcd({ deploy: { statefulSet } }) },
    etcd({ deploy: { statefulSet, enabled: true } }),
  ],
  [
    'a new installation has nothing to migrate',
    'embedded-etcd',
    { overrides: deployed },
    etcd({ embedded: { enabled: true } }),
  ],
  ['an upgrade from deployed etcd migrates', 'embedded-etcd', { overrides: deployed, ...upgrade }, migrating],
  [
    'so does one from known values',
    'embedded-etcd',
    { overrides: deployed, ...previously(deployed) },
    migrating,
  ],
  ['which come back where they are gone', 'embedded-etcd', previously(deployed), migrating],
  [
    'known values of another store win over the page',
    'embedded-etcd',
    { overrides: deployed, ...upgrade, ...previously({}) },
    etcd({ embedded: { enabled: true } }),
  ],
  [
    'the way back ends the migration',
    'deployed-etcd',
    { overrides: migrating, ...upgrade },
    etcd({ deploy: { statefulSet, enabled: true } }),
  ],
])('%s', (_, id, changes, expected) => {
  const store = stores.find((one) => one.id === id)
  if (!store) throw new Error(`${id} is no store`)
  const config = { ...defaultConfig, ...changes }
  expect(apply(config, chooseStore(config, store)).overrides).toEqual(expected)
})
