import type { Catalog } from '../catalog/catalog.ts'
import type { Manifest } from '../chart/chart.ts'
import type { Refusal } from '../derive.ts'
import type { JsonObject } from '../json.ts'

/** One end of an upgrade: a chart version and what it makes of the user's values. */
export interface Side {
  readonly catalog: Catalog
  /** What the user said. */
  readonly overrides: JsonObject
  /** The chart's defaults coalesced with the overrides. */
  readonly effective: JsonObject
  /** Empty where the chart refuses the values. */
  readonly manifests: readonly Manifest[]
  readonly refusals: readonly Refusal[]
}
