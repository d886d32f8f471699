import type { Patch, Platform, Release } from '../../core/index.ts'

/** A starting point: a tested set of values, instead of the overrides or on top of them. */
export interface Preset {
  readonly id: string
  readonly title: string
  /** For whom, in one sentence. */
  readonly summary: string
  /** What it changes against the chart's defaults, one sentence each. */
  readonly changes: readonly string[]
  readonly tradeOffs: readonly string[]
  /** What it takes beside the footprint of what is rendered, in a sentence. */
  readonly besides?: string
  /** Rules whose findings its text names: they stay until the user decides. */
  readonly expects: readonly string[]
  /** Chart minors that have all of its keys, inclusive; a missing end is open. */
  readonly versions: { readonly from?: string; readonly to?: string }
  /** Platform null: not known, so no storage class is named. */
  readonly patch: (release: Release, minor: string, platform: Platform | null) => Patch
}
