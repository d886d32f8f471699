import type { JsonObject, Path } from '../json.ts'

/** What a text was recognised as: who carries the values. */
export type ImportKind =
  | 'values'
  | 'legacy-values'
  | 'helm-output'
  | 'helm-release'
  | 'helm-chart'
  | 'flux'
  | 'argo-cd'
  | 'platform'
  | 'config-secret'
  | 'config-text'

/** The charts before 0.20, one for each distribution. */
export type LegacyDistro = 'k3s' | 'k8s' | 'k0s' | 'eks'

/**
 * `unknown`: no such setting in the target version, kept. `not-included`: values that the text only points at. `converted`: moved to its
 * present place. `not-converted`: left out, because nothing corresponds to it. `changed`: read otherwise than it may look.
 */
export type ImportNoteKind = 'unknown' | 'not-included' | 'converted' | 'not-converted' | 'changed'

export interface ImportNote {
  readonly kind: ImportNoteKind
  /** A place in the values, or for what is not included or converted, in what was read. Empty for the text as a whole. */
  readonly path: Path
  readonly message: string
}

export interface Imported {
  readonly ok: true
  readonly kind: ImportKind
  /** What was recognised, in words: `Flux HelmRelease team-a`. */
  readonly title: string
  /** Overrides in the present format. */
  readonly values: JsonObject
  /** The values file as somebody wrote it, with its comments; null where the values come in another form. Reads as `values`. */
  readonly text: string | null
  /** The chart version that the text names, where we have it. */
  readonly chart: { readonly minor: string; readonly why: string } | null
  /** The minor that the notes and a conversion are for: as asked, else as named, else the newest that can be. */
  readonly target: string
  /** Chart minors whose schema has every key of the values, newest first. */
  readonly fits: readonly string[]
  readonly release: { readonly name?: string; readonly namespace?: string }
  /** The distribution that values of the format before 0.20 were converted for. */
  readonly converted: LegacyDistro | null
  readonly notes: readonly ImportNote[]
}

/** Why nothing is imported. `ambiguous`: values before 0.20 that could be for several distributions; ask again with one of `options`. */
export type ImportFailure = {
  readonly ok: false
  readonly message: string
  /** From 1. */
  readonly line: number
  readonly column: number
} & (
  | { readonly reason: 'unreadable' | 'unrecognised' }
  | { readonly reason: 'ambiguous'; readonly options: readonly LegacyDistro[] }
)

export type ImportResult = Imported | ImportFailure

export interface ImportOptions {
  /** The chart minor to import for (`0.36`). */
  readonly chart?: string
  /** What a values file before 0.20 is for, where its keys do not tell. */
  readonly distro?: LegacyDistro
}
