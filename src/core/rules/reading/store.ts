import type { Path } from '../../json.ts'
import type { Store } from '../topology.ts'
import { paths } from './paths.ts'

/** Stores as messages name them. */
export const storeName: Readonly<Record<Store, string>> = {
  sqlite: 'embedded SQLite',
  'deployed-etcd': 'deployed etcd',
  'embedded-etcd': 'embedded etcd',
  'external-etcd': 'external etcd',
  'external-database': 'external database',
}

/** The value that switches each store on. */
export const storeSwitch: Readonly<Record<Store, Path>> = {
  sqlite: [...paths.embeddedDatabase, 'enabled'],
  'deployed-etcd': paths.deployedEtcdEnabled,
  'embedded-etcd': paths.embeddedEtcdEnabled,
  'external-etcd': paths.externalEtcdEnabled,
  'external-database': paths.externalDatabaseEnabled,
}
