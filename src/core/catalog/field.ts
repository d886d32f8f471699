import type { Json, Path } from '../json.ts'

export type FieldType =
  | 'boolean'
  | 'string'
  | 'integer'
  | 'number'
  | 'object'
  | 'array'
  | 'any'
  | 'string|boolean'

/** What a chart version says about one place in the values. */
export interface Field {
  /** As asked for; in lists of fields items are `[]` and free keys `*`. */
  readonly path: Path
  readonly type: FieldType
  /** Type of a list's items, or of a map's values where its keys are free. */
  readonly of?: FieldType
  /** A map that takes no other keys than its own. */
  readonly closed: boolean
  readonly default: Json | undefined
  /** Needs a licence; holds for everything below as well, as do the next two. */
  readonly pro: boolean
  readonly deprecated: boolean
  /** The schema takes it, but the chart refuses to render. */
  readonly rejected: boolean
  /** The map that it stands in must have it. */
  readonly required: boolean
  readonly pattern?: string
  readonly minLength?: number
}
