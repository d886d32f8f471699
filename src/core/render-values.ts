import { validate } from './catalog/validate.ts'
import type { Manifest } from './chart/chart.ts'
import { render } from './chart/render.ts'
import type { Release } from './config.ts'
import type { Refusal, Version } from './derive.ts'
import type { Path } from './json.ts'
import { coalesce } from './values/coalesce.ts'
import { readValues } from './values/read-values.ts'

export interface RenderValuesInput {
  /** Text of a values file. */
  readonly text: string
  readonly release: Release
  readonly kubeVersion: string
  /** Default: the catalog's chart version. */
  readonly chartVersion?: string
}

export type RenderValuesResult =
  | { readonly ok: true; readonly manifests: readonly Manifest[] }
  | {
      readonly ok: false
      readonly kind: 'values' | Refusal['kind']
      readonly message: string
      readonly path?: Path
    }

/** `helm template` from the text of a values file: read, coalesce, validate, render. The first refusal is the answer. */
export function renderValues(version: Version, input: RenderValuesInput): RenderValuesResult {
  const read = readValues(input.text)
  if (!read.ok) return { ok: false, kind: 'values', message: read.message }
  const values = coalesce(version.catalog.defaults, read.values)
  const [refusal] = validate(version.catalog, values)
  if (refusal) return { ok: false, ...refusal }
  return render({
    chart: version.chart,
    chartVersion: input.chartVersion ?? version.catalog.chartVersion,
    values,
    release: input.release,
    kubeVersion: input.kubeVersion,
  })
}
