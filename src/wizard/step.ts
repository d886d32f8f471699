import type { Catalog, Config, View } from '../core/index.ts'

/** How a value is checked and offered beyond its schema type. */
export type Format =
  | 'quantity' // Kubernetes resource quantity, 5Gi or 200m
  | 'go-duration' // 15s, 1m30s
  | 'dns-label'
  | 'dns-subdomain'
  | 'image-tag'
  | 'image-registry'
  | 'image-repository'
  | 'port'
  | 'natural' // integer, 0 or more
  | 'positive' // integer, 1 or more

/** Whether something is offered for this config. */
export type Condition = (config: Config, view: View) => boolean

/**
 * One field. Type, default, marks and availability come from the chosen version's catalog; a path that it lacks is not shown.
 * A path may end inside a free-form map of the schema (`controlPlane.statefulSet.resources.requests.cpu`): such a value is text.
 * Two entries may share a path where their conditions exclude each other (another meaning in older versions).
 */
export interface FieldEntry {
  /** Fixed keys joined by dots, as documentation writes it: `controlPlane.statefulSet.image.tag`. */
  readonly path: string
  readonly title: string
  /** What changes if it is set, in one or two sentences. */
  readonly help: string
  /** Shown behind the input: `replicas`, `seconds`. */
  readonly unit?: string
  /** An example value, shown as placeholder where there is no default, and in the help of YAML fields. */
  readonly example?: string
  readonly format?: Format
  /**
   * The only values Kubernetes takes: a select, or the allowed items where the value is a list. The empty one stands for the default,
   * and `true` and `false` for booleans where the schema takes those.
   */
  readonly options?: readonly string[]
  /** Good values among others. */
  readonly suggestions?: Suggest
  readonly when?: Condition
  /** The chart evaluates template actions in the value: the row says which functions the wizard knows. */
  readonly templated?: Condition
  /** Id of the step that the field belongs to, where this entry only repeats it. Links, findings and search go there. */
  readonly home?: string
}

export interface Suggestion {
  readonly value: string
  readonly note: string
}

export type Suggest = (config: Config, catalog: Catalog) => readonly Suggestion[]

/** Parts of a step that are more than one field; the app has a component for each name. */
export type BlockName =
  | 'context' // chart, release, cluster
  | 'starting-points'
  | 'distro-choice'
  | 'api-rate-limits'
  | 'store-choice'
  | 'quorum-table'
  | 'lease-timing'
  | 'anti-affinity-control-plane'
  | 'anti-affinity-etcd'
  | 'claim-summary'
  | 'existing-claim'
  | 'review'

export interface BlockEntry {
  readonly block: BlockName
  readonly when?: Condition
  /** Values that only this block edits: findings about them are shown and reached here. */
  readonly paths?: readonly string[]
}

export type Entry = FieldEntry | BlockEntry

/** One side of a section that shows two workloads next to each other. */
export interface Column {
  readonly title: string
  readonly when?: Condition
  readonly entries: readonly Entry[]
}

export interface Section {
  readonly title: string
  readonly help?: string
  readonly when?: Condition
  /** Over the full width, before the columns. */
  readonly entries: readonly Entry[]
  /** The control plane's and etcd's settings side by side. A single column that is left takes the full width. */
  readonly columns?: readonly [Column, Column]
}

export interface Step {
  /** Also the fragment's step name and the anchor of links: `backing-store`. */
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly sections: readonly Section[]
}
