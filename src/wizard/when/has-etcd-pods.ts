import type { Condition } from '../step.ts'
import { isOn } from './is-on.ts'

const deployed = isOn('controlPlane.backingStore.etcd.deploy.enabled')
const embedded = isOn('controlPlane.backingStore.etcd.embedded.enabled')
const migrates = isOn('controlPlane.backingStore.etcd.embedded.migrateFromDeployedEtcd')

/** The chart creates etcd pods of their own: deployed etcd, or the old one that embedded etcd migrates from. */
export const hasEtcdPods: Condition = (config, view) =>
  deployed(config, view) || (embedded(config, view) && migrates(config, view))
