import type { Store } from '../rules/topology.ts'

/** What becomes of the data: `copied with flag` needs `migrateFromDeployedEtcd`. */
export type Outcome = 'copied with flag' | 'copied, test first' | 'not copied'

export interface StoreTransition {
  readonly from: Store
  readonly to: Store
  /** First chart minor that accepts it, as a number: 24 for 0.24. */
  readonly since: number
  readonly outcome: Outcome
}

/** Changes of the store that a virtual cluster accepts; all others are refused. Source: `ValidateStoreChanges`, loft-sh/vcluster config/config.go@v0.36.1. */
export const storeTransitions: readonly StoreTransition[] = [
  { from: 'deployed-etcd', to: 'embedded-etcd', since: 20, outcome: 'copied with flag' },
  { from: 'sqlite', to: 'embedded-etcd', since: 20, outcome: 'copied, test first' },
  { from: 'sqlite', to: 'external-database', since: 24, outcome: 'not copied' },
  { from: 'sqlite', to: 'deployed-etcd', since: 25, outcome: 'not copied' },
  { from: 'external-etcd', to: 'deployed-etcd', since: 25, outcome: 'not copied' },
  { from: 'external-etcd', to: 'embedded-etcd', since: 25, outcome: 'not copied' },
]
