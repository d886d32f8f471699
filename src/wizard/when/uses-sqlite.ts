import type { Condition } from '../step.ts'
import { isOn } from './is-on.ts'

const otherStores = [
  'controlPlane.backingStore.database.external.enabled',
  'controlPlane.backingStore.etcd.embedded.enabled',
  'controlPlane.backingStore.etcd.deploy.enabled',
  'controlPlane.backingStore.etcd.external.enabled',
].map(isOn)

/** No other store is switched on, which leaves the embedded SQLite database. */
export const usesSqlite: Condition = (config, view) => !otherStores.some((other) => other(config, view))
