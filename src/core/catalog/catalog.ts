import type { JsonObject } from '../json.ts'

/** The facts of one chart minor, as stored in `facts/<minor>.json` by `scripts/build-catalog.ts`. */
export interface Catalog {
  /** `0.36` */
  readonly minor: string
  /** Latest patch, `0.36.1`. Also the default image tag. */
  readonly chartVersion: string
  /** The chart's values.yaml. */
  readonly defaults: JsonObject
  /** The structure of the chart's values.schema.json. */
  readonly schema: JsonObject
  /** Component -> Kubernetes minor -> image that the release ships for it. */
  readonly kubernetesVersionSupport: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Paths that need a licence, with all that is below them; items are `[]` and free keys `*`. */
  readonly pro: readonly string[]
  /** Paths that the chart advises against, likewise with all that is below. */
  readonly deprecated: readonly string[]
  /** Paths that the schema still has but the chart refuses. */
  readonly rejected: readonly string[]
}
