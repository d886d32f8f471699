import type { JsonObject, Patch, Platform, Release, Topology } from '../../core/index.ts'

/** What an overlay comes on top of. */
export interface OverlayContext {
  readonly release: Release
  readonly minor: string
  /** Null where the user did not say. */
  readonly platform: Platform | null
  /** What Helm would see: the chart's defaults with the user's values. */
  readonly effective: JsonObject
  readonly topology: Topology
}

/** A group of overlays that answer one question, so that only one of them can be chosen. */
export type OverlayGroup = 'storage' | 'openshift' | 'exposure'

/** An addition to a starting point, or to whatever is on the page: some values that go together. */
export interface Overlay {
  readonly id: string
  readonly title: string
  /** Null: can be combined with every other. */
  readonly group: OverlayGroup | null
  /** What it changes, and for whom. */
  readonly summary: string
  readonly tradeOffs: readonly string[]
  /** Rules whose findings its text names: they stay until the user decides. */
  readonly expects: readonly string[]
  /** Chart minors that have all of its keys, inclusive; a missing end is open. */
  readonly versions: { readonly from?: string; readonly to?: string }
  /** An object that must be in the host cluster first, as YAML. */
  readonly needs?: string
  /** Whether it means anything here. */
  readonly fits: (context: OverlayContext) => boolean
  /** Whether it is ticked from the start where it fits. */
  readonly isSuggested?: (context: OverlayContext) => boolean
  /** Edits only: nothing of the user goes that it does not replace. */
  readonly patch: (context: OverlayContext) => Pick<Patch, 'edits' | 'cluster'>
}
