import type { Catalog } from './catalog/catalog.ts'
import type { Chart, Manifest } from './chart/chart.ts'
import type { JsonObject, Path } from './json.ts'
import type { Finding } from './rules/rule.ts'

/** A chart minor that is loaded: its facts and its templates. */
export interface Version {
  readonly catalog: Catalog
  readonly chart: Chart
}

/** Why Helm would not render the values. `schema`: a key or type the schema refuses; the others as in `TemplateError`. */
export interface Refusal {
  readonly kind: 'schema' | 'fail' | 'render' | 'manifest'
  readonly message: string
  readonly path?: Path
}

/** Everything that views show, computed from the config alone. */
export interface View {
  readonly effective: JsonObject
  /** The overrides without what equals a default: what the values file holds. */
  readonly minimal: JsonObject
  readonly valuesYaml: string
  readonly findings: readonly Finding[]
  /** Empty where the chart refuses the values. */
  readonly manifests: readonly Manifest[]
  readonly refusals: readonly Refusal[]
}
