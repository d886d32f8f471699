import type { Catalog } from '../catalog/catalog.ts'
import type { Config } from '../config.ts'
import type { View } from '../derive.ts'
import type { Topology } from '../rules/topology.ts'
import type { Volume } from './volume-of.ts'
import type { Rendered } from './rendered.ts'
import type { Workload } from './workload.ts'

/** The three distros that charts have had. */
export type Distro = 'k8s' | 'k3s' | 'k0s'

/** What the caller knows. */
export interface RunbookInput {
  readonly config: Config
  /** What `derive` made of the config. */
  readonly view: Pick<View, 'effective' | 'findings' | 'manifests' | 'refusals'>
  /** Of the config's chart minor; its `chartVersion` is the one that is installed. */
  readonly catalog: Catalog
  readonly topology: Topology
}

/** All that sections write about, with the names as the manifests have them. */
export interface Situation extends RunbookInput {
  /** Second part of the chart minor: 36 for `0.36`. */
  readonly minor: number
  readonly distro: Distro
  readonly rendered: Rendered
  /** The pods that answer as the tenant's API server. */
  readonly controlPlane: Workload
  /** The etcd that the chart runs beside the control plane; null where it runs none. */
  readonly etcd: Workload | null
  /** Where the store's files are; null where the data is outside the control plane's pods. */
  readonly data: Volume | null
}
