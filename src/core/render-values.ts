import { validate } from './catalog/validate.ts'
import type { Manifest } from './chart/chart.ts'
import { configTexts } from './chart/config-texts.ts'
import { render } from './chart/render.ts'
import type { Release } from './config.ts'
import type { Refusal, Version } from './derive.ts'
import type { Codec } from './go/codec.ts'
import type { JsonObject, Path } from './json.ts'
import { coalesce } from './values/coalesce.ts'
import { get } from './values/get.ts'
import { readValues } from './values/read-values.ts'

export interface RenderValuesInput {
  /** Text of a values file. */
  readonly text: string
  readonly release: Release
  readonly kubeVersion: string
  /** Default: the catalog's chart version. */
  readonly chartVersion?: string
  /** Where the host has faster encodings than ours. */
  readonly codec?: Codec
}

export interface RenderedValues {
  readonly ok: true
  readonly manifests: readonly Manifest[]
  /** The `config.yaml` inside of the config Secret. */
  readonly config: string
  /** The pod template's annotation `vClusterConfigHash`; null where no workload is rendered. */
  readonly configHash: string | null
}

/** The first refusal. `values`: the text is no readable YAML; the other kinds as in `Refusal`. */
export interface RefusedValues {
  readonly ok: false
  readonly kind: 'values' | Refusal['kind']
  readonly message: string
  readonly path?: Path
  /** Where the text stops being readable, from 1. */
  readonly line?: number
  readonly column?: number
  /** What the schema refuses besides. */
  readonly more?: readonly Refusal[]
}
export type RenderValuesResult = RenderedValues | RefusedValues

/** `helm template` from the text of a values file: read, coalesce, validate, render. The first refusal is the answer. */
export function renderValues(version: Version, input: RenderValuesInput): RenderValuesResult {
  const { catalog, chart } = version
  const read = readValues(input.text)
  if (!read.ok) return { ...read, kind: 'values' }
  const values = coalesce(catalog.defaults, read.values)
  const [refusal, ...more] = validate(catalog, values)
  if (refusal) return { ok: false, ...refusal, ...(more.length > 0 && { more }) }
  const result = render({
    chart,
    chartVersion: input.chartVersion ?? catalog.chartVersion,
    values,
    release: input.release,
    kubeVersion: input.kubeVersion,
    codec: input.codec,
  })
  if (!result.ok) return result
  return { ...result, config: configOf(result.manifests), configHash: hashOf(result.manifests) }
}

/** The first object of a chart template. */
function firstOf(manifests: readonly Manifest[], template: string): JsonObject | null {
  const source = `templates/${template}`
  return manifests.find((manifest) => manifest.source === source)?.object ?? null
}

function configOf(manifests: readonly Manifest[]): string {
  const secret = firstOf(manifests, 'config-secret.yaml')
  return (secret && configTexts.get(secret)) ?? ''
}

function hashOf(manifests: readonly Manifest[]): string | null {
  const workload = firstOf(manifests, 'statefulset.yaml')
  const hash = get(workload, ['spec', 'template', 'metadata', 'annotations', 'vClusterConfigHash'])
  return typeof hash === 'string' ? hash : null
}
