import type { JsonObject } from '../json.ts'

export type Store = 'sqlite' | 'deployed-etcd' | 'embedded-etcd' | 'external-etcd' | 'external-database'

/** What the chart makes of the values, as far as rules need it ("Derived values" of the rule catalogue). */
export interface Topology {
  readonly store: Store
  /** All stores that are switched on; more than one is a conflict. */
  readonly stores: readonly Store[]
  readonly kind: 'StatefulSet' | 'Deployment'
  readonly replicas: number
  readonly etcdReplicas: number
  readonly data: 'claim' | 'volume' | 'emptyDir'
}

export type TopologyOf = (values: JsonObject, minor: string) => Topology
