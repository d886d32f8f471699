import type { Catalog } from '../catalog/catalog.ts'
import type { validate } from '../catalog/validate.ts'
import type { Cluster, Patch, Release } from '../config.ts'
import type { JsonObject, Path } from '../json.ts'
import type { Topology } from './topology.ts'

export type Severity = 'error' | 'warning' | 'info'

/** What the schema refuses, as the catalog reports it. */
export type SchemaRefusal = ReturnType<typeof validate>[number]

/** What became of the chart's templates, where the caller ran them. */
export interface Rendering {
  /** Why the chart does not render the values; null where it does. */
  readonly refusal: TemplateRefusal | null
  /** Kinds of the objects it creates, each as often as there are such objects. */
  readonly kinds: readonly string[]
}

/** `fail`: the chart's own check. `render`: a template trips over a value. `manifest`: its text is no YAML. */
export interface TemplateRefusal {
  readonly kind: 'fail' | 'render' | 'manifest'
  readonly message: string
  readonly path?: Path
}

/** Everything that callers of the rules know. What the chart would create is summed up in `topology`. */
export interface RuleInput {
  /** Chart defaults coalesced with the overrides. */
  readonly values: JsonObject
  /** What the user said; tells a chosen value from a default. */
  readonly overrides: JsonObject
  /** The same as it was written, with what repeats a default, where `overrides` leaves that out. */
  readonly said?: JsonObject
  readonly release: Release
  readonly cluster: Cluster
  readonly catalog: Catalog
  /** The derived values of the rule catalogue: store, kind, replicas, data location. */
  readonly topology: Topology
  /** What `validate(catalog, values)` said, where the caller has it already. */
  readonly refusals?: readonly SchemaRefusal[]
  /** Missing where the templates did not run, because the schema refuses the values or the caller has none. */
  readonly rendering?: Rendering
}

/** The virtual cluster as it runs now, where the user changes an existing one. */
export interface Deployed {
  /** Second part of the chart minor: 24 for `0.24`. */
  readonly minor: number
  /** Deployed values over the defaults of the target version; settings that rules compare have the same default in all of them. */
  readonly values: JsonObject
  readonly topology: Topology
}

/** Everything a rule may look at. Rules never render templates. */
export interface RuleContext extends RuleInput {
  readonly refusals: readonly SchemaRefusal[]
  /** Second part of the chart minor: 36 for `0.36`. */
  readonly minor: number
  /** Null for a new installation. */
  readonly deployed: Deployed | null
}

/** `safe`: one click, loses nothing. `confirm`: shown as a diff first, because it changes the architecture or drops input. */
export interface Fix {
  readonly kind: 'safe' | 'confirm'
  /** What the button says: `Use 3 replicas`. */
  readonly title: string
  readonly patch: Patch
}

/** A field of the release or the host cluster that a problem is about. */
export type ContextField =
  | 'chart'
  | 'release.name'
  | 'release.namespace'
  | 'cluster.intent'
  | 'cluster.platform'
  | 'cluster.kubeVersion'
  | 'cluster.nodes'
  | 'cluster.zones'
  | 'cluster.licence'

/** One occurrence of what a rule looks for. */
export interface Problem {
  /** The values whose content made the rule fire, the most telling first. Empty for release and cluster context. */
  readonly paths: readonly Path[]
  /** Where to show a problem that is about the release or the cluster. */
  readonly field?: ContextField
  /** One sentence with the real values and names: `4 members tolerate no more failures than 3`. */
  readonly message: string
  readonly fix?: Fix
  /** Other ways out, where there is more than one. */
  readonly alternatives?: readonly Fix[]
}

/** An input in short: overrides and what differs from a new, unnamed development release. Without `chart` it holds for every version in range. */
export interface Example {
  readonly overrides?: JsonObject
  readonly chart?: string
  readonly release?: Partial<Release>
  readonly cluster?: Partial<Cluster>
}

/** Chart minors that a rule applies to, inclusive; a missing end is open. */
export interface VersionRange {
  readonly from?: string
  readonly to?: string
}

export interface Rule {
  /** Thing and what is checked, kebab-case: `etcd-replicas-even`. */
  readonly id: string
  readonly severity: Severity | ((context: RuleContext) => Severity)
  readonly versions: VersionRange
  /** What must be unambiguous before the rule makes sense: more than one store or distribution silences it. */
  readonly needs?: 'store' | 'distro'
  /** A short name for lists: `Even number of etcd members`. */
  readonly title: string
  /** What will happen and why, in our words. */
  readonly why: string
  /** Public sources: page addresses, or `repository path@tag`. */
  readonly docs: readonly string[]
  check(context: RuleContext): readonly Problem[]
  /** `bad` inputs are found, `good` ones are not: documentation and test in one. */
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] }
}

/** A problem as views show it. */
export interface Finding extends Problem {
  readonly rule: string
  readonly severity: Severity
  readonly needs?: 'store' | 'distro'
  readonly title: string
  readonly why: string
  readonly docs: readonly string[]
}
