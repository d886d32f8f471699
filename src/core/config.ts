import type { JsonObject, Path, Json } from './json.ts'

/** What `helm install NAME --namespace NS` decides. `isUpgrade` stands for `helm upgrade` of an existing release. */
export interface Release {
  readonly name: string
  readonly namespace: string
  readonly isUpgrade: boolean
}

export type Intent = 'development' | 'production'
export type Platform = 'eks' | 'gke' | 'aks' | 'openshift' | 'bare-metal' | 'kind' | 'other'
export type Licence = 'none' | 'free' | 'paid'

/** What is deployed now, where the user changes an existing virtual cluster. */
export interface Previous {
  /** Chart minor, for example `0.24`. */
  readonly chart: string
  readonly values: JsonObject
}

/** What rules need to know about the host cluster. `null` means that the user did not say. */
export interface Cluster {
  readonly intent: Intent
  readonly platform: Platform | null
  /** Host Kubernetes version, `1.35` or `v1.35.2`. */
  readonly kubeVersion: string | null
  /** Worker nodes that can take control-plane pods. */
  readonly nodes: number | null
  /** Availability zones of these nodes. */
  readonly zones: number | null
  readonly licence: Licence | null
  readonly previous: Previous | null
}

/** The only state of the product. JSON throughout, so it can be stored, linked and compared. */
export interface Config {
  /** Chart minor, for example `0.36`. */
  readonly chart: string
  readonly release: Release
  readonly cluster: Cluster
  /** Sparse: what the user said, never the defaults plus edits. A `null` deletes a default, as in Helm. */
  readonly overrides: JsonObject
  /** The values file as the user last wrote it; edits made elsewhere are worked into it where it is shown. Empty where they wrote none. */
  readonly text: string
  /** What stands in the values editor while it cannot be read; `overrides` and `text` then are of before. */
  readonly unread: string | null
  /** Rules that the user silenced, with the reason: rule id to text. */
  readonly mutes: Mutes
}

export type Mutes = Readonly<Record<string, string>>

/** One change of the overrides. `unset` takes the user's word back, so that the chart's default applies. */
export type Edit =
  | { readonly op: 'set'; readonly path: Path; readonly value: Json }
  | { readonly op: 'unset'; readonly path: Path }

/** One step of the user, a fix, a preset or a link. Edits run in order, after `overrides` replaced the whole tree. */
export interface Patch {
  readonly chart?: string
  readonly release?: Partial<Release>
  readonly cluster?: Partial<Cluster>
  readonly overrides?: JsonObject
  readonly text?: string
  readonly unread?: string | null
  /** All of them, not only those that change. */
  readonly mutes?: Mutes
  readonly edits?: readonly Edit[]
}
