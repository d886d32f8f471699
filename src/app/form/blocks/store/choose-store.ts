import { get, isObject, type Config, type Edit, type Patch } from '../../../../core/index.ts'
import { stores, type StoreInfo } from '../../../../wizard/stores.ts'

const deploy = 'controlPlane.backingStore.etcd.deploy'.split('.')
const embedded = 'controlPlane.backingStore.etcd.embedded'.split('.')

const unset = (path: string): Edit => ({ op: 'unset', path: path.split('.') })

/** Deployed etcd holds the data now: by the deployed values where they are known, else by those on the page. */
function runsDeployedEtcd({ cluster, release, overrides }: Config): boolean {
  const values = cluster.previous?.values ?? (release.isUpgrade ? overrides : {})
  return get(values, [...deploy, 'enabled']) === true && get(values, [...embedded, 'enabled']) !== true
}

/** Whether a change to this store copies the data of a deployed etcd, which therefore has to stay for a while. */
export const migrates = (config: Config, store: StoreInfo): boolean =>
  store.id === 'embedded-etcd' && runsDeployedEtcd(config)

/** The old etcd keeps running as it was: its settings stay, or come back from what is deployed. */
function migration({ cluster, overrides }: Config): readonly Edit[] {
  const deployed = get(cluster.previous?.values ?? {}, deploy)
  const settings = get(overrides, deploy)
  return [
    ...(settings === undefined && isObject(deployed)
      ? [{ op: 'set', path: deploy, value: deployed } as const]
      : []),
    { op: 'unset', path: [...deploy, 'enabled'] },
    { op: 'set', path: [...embedded, 'migrateFromDeployedEtcd'], value: true },
  ]
}

/**
 * One step to a store: its switch is set, and all that was said about the others goes. Only from deployed to embedded etcd of an
 * existing virtual cluster the settings of the old etcd stay, for the migration.
 */
export function chooseStore(config: Config, store: StoreInfo): Patch {
  const isMigration = migrates(config, store)
  const cleared = stores
    .filter(({ id }) => id !== store.id && !(isMigration && id === 'deployed-etcd'))
    .flatMap(({ paths }) => paths)
  return {
    edits: [
      ...cleared.map(unset),
      ...(isMigration ? migration(config) : []),
      { op: 'set', path: store.enabled.split('.'), value: true },
    ],
  }
}
