import { t } from '../../../i18n/index.ts'
import type { Path } from '../../json.ts'
import type { Store } from '../topology.ts'
import { paths } from './paths.ts'

/** Stores as messages name them; getters, because the language is known only when a message is made. */
export const storeName: Readonly<Record<Store, string>> = {
  get sqlite() {
    return t`embedded SQLite`
  },
  get 'deployed-etcd'() {
    return t`deployed etcd`
  },
  get 'embedded-etcd'() {
    return t`embedded etcd`
  },
  get 'external-etcd'() {
    return t`external etcd`
  },
  get 'external-database'() {
    return t`external database`
  },
}

/** The value that switches each store on. */
export const storeSwitch: Readonly<Record<Store, Path>> = {
  sqlite: [...paths.embeddedDatabase, 'enabled'],
  'deployed-etcd': paths.deployedEtcdEnabled,
  'embedded-etcd': paths.embeddedEtcdEnabled,
  'external-etcd': paths.externalEtcdEnabled,
  'external-database': paths.externalDatabaseEnabled,
}
