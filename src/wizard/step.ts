import type { Config, View } from '../core/index.ts'

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

/** One field. Type, default, marks and availability come from the chosen version's catalog; a path that it lacks is not shown. */
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
  /** The only values Kubernetes takes (select), or good ones among others (`suggestions`). */
  readonly options?: readonly string[]
  readonly suggestions?: (config: Config) => readonly Suggestion[]
  readonly when?: (config: Config, view: View) => boolean
}

export interface Suggestion {
  readonly value: string
  readonly note: string
}

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
  readonly when?: (config: Config, view: View) => boolean
}

/** Two columns of the same fields: the control plane's and etcd's paths side by side where both exist. */
export interface Section {
  readonly title: string
  readonly help?: string
  readonly when?: (config: Config, view: View) => boolean
  readonly entries: readonly (FieldEntry | BlockEntry)[]
}

export interface Step {
  /** Also the fragment's step name and the anchor of links: `backing-store`. */
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly sections: readonly Section[]
}
