import type { JsonObject, Path } from '../json.ts'
import { minorOf } from './reading/minor-of.ts'
import { paths } from './reading/paths.ts'
import { read } from './reading/read.ts'

export type Store = 'sqlite' | 'deployed-etcd' | 'embedded-etcd' | 'external-etcd' | 'external-database'

/** What the chart makes of the values, as far as rules need it ("Derived values" of the rule catalogue). */
export interface Topology {
  readonly store: Store
  /** All stores that are switched on; more than one is a conflict. Embedded SQLite counts only where it is switched on by its key. */
  readonly stores: readonly Store[]
  readonly kind: 'StatefulSet' | 'Deployment'
  /** Control-plane pods. One where the value is missing, as Kubernetes takes it. */
  readonly replicas: number
  readonly etcdReplicas: number
  /** Where `/data` of the control plane is: the claim `data-R-N`, a volume of `dataVolume`, or an emptyDir. */
  readonly data: 'claim' | 'volume' | 'emptyDir'
  /** The chart renders the etcd StatefulSet: deployed etcd, or embedded etcd that migrates from it. */
  readonly etcd: boolean
}

/** Switches in the order in which the control plane prefers them. */
const switches: readonly (readonly [Store, Path])[] = [
  ['embedded-etcd', paths.embeddedEtcdEnabled],
  ['external-etcd', paths.externalEtcdEnabled],
  ['deployed-etcd', paths.deployedEtcdEnabled],
  ['external-database', paths.externalDatabaseEnabled],
  ['sqlite', [...paths.embeddedDatabase, 'enabled']],
]

/** Whether a claim template called `data` is rendered for the control plane. */
function hasDataClaim(values: JsonObject, store: Store): boolean {
  const templates = read.list(values, paths.volumeClaimTemplates)
  if (templates.length > 0)
    return templates.some((template) => read.text(template, ['metadata', 'name']) === 'data')
  const enabled = read.word(values, paths.volumeClaimEnabled)
  return enabled === 'true' || (enabled === 'auto' && (store === 'sqlite' || store === 'embedded-etcd'))
}

/** Store, kind, replicas and data location that the chart of a minor (`0.36`) derives from effective values. */
export function topologyOf(values: JsonObject, minor: string): Topology {
  const version = minorOf(minor) ?? 0
  const stores = switches
    .filter(([store, path]) => read.flag(values, path) && (store !== 'external-etcd' || version >= 25))
    .map(([store]) => store)
  const store = stores[0] ?? 'sqlite'
  const claim = hasDataClaim(values, store)
  const hasTemplates = read.list(values, paths.volumeClaimTemplates).length > 0
  const hasVolume = read.list(values, paths.dataVolume).length > 0
  const isStateful = claim || hasTemplates || (store === 'embedded-etcd' && version >= 21)
  const migrates = store === 'embedded-etcd' && read.flag(values, paths.migrateFromDeployedEtcd)
  return {
    store,
    stores,
    kind: isStateful ? 'StatefulSet' : 'Deployment',
    replicas: read.number(values, paths.replicas) ?? 1,
    etcdReplicas: read.number(values, paths.etcdReplicas) ?? 1,
    data: claim ? 'claim' : hasVolume ? 'volume' : 'emptyDir',
    etcd:
      (store === 'deployed-etcd' || migrates) && read.word(values, [...paths.etcd, 'enabled']) !== 'false',
  }
}
