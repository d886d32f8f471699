import type { JsonObject } from '../json.ts'
import type { Release } from '../config.ts'
import type { Codec } from '../go/codec.ts'
import type { Chart, KubernetesObject, Manifest, Template } from './chart.ts'
import { createContext, type KubeVersion } from './context.ts'
import { sortManifests } from './sort-manifests.ts'
import { TemplateError, type TemplateErrorKind } from './template-error.ts'

export interface RenderInput {
  readonly chart: Chart
  /** Chart version with patch, `0.36.1`: `.Chart.Version`, and so the default image tag and the `chart` label. */
  readonly chartVersion: string
  /** Effective values, already coalesced and validated. */
  readonly values: JsonObject
  readonly release: Release
  /** Host Kubernetes version, `v1.31.1` or `1.31`. */
  readonly kubeVersion: string
  /** Where the host has faster encodings than ours. */
  readonly codec?: Codec | undefined
}

export type RenderResult =
  | { readonly ok: true; readonly manifests: readonly Manifest[] }
  | {
      readonly ok: false
      readonly kind: TemplateErrorKind
      readonly message: string
      readonly path?: readonly string[]
    }

/**
 * `.Capabilities.KubeVersion` for a version text. Missing parts count as 0 and the `v` may be left out, as Helm's `--kube-version`
 * allows; null where the text is no version.
 */
export function parseKubeVersion(text: string): KubeVersion | null {
  const match =
    /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?((?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/.exec(
      text.trim(),
    )
  if (!match) return null
  const [, major = '0', minor = '0', patch = '0', suffix = ''] = match
  return { version: `v${major}.${minor}.${patch}${suffix}`, major, minor }
}

/**
 * `helm template`: runs every template of the chart and sorts the objects as Helm does. A chart that refuses the values gives a
 * result, not an exception; the first failing template decides, in Helm's order of execution.
 */
export function render(input: RenderInput): RenderResult {
  const kubeVersion = parseKubeVersion(input.kubeVersion)
  if (!kubeVersion)
    return { ok: false, kind: 'render', message: `${input.kubeVersion} is no Kubernetes version` }
  const context = createContext({
    values: input.values,
    release: input.release,
    chart: { name: 'vcluster', version: input.chartVersion },
    kubeVersion,
    parts: input.chart.parts,
    codec: input.codec,
  })
  try {
    return { ok: true, manifests: sortManifests(inFileOrder(runTemplates(input.chart, context))) }
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    const { kind, message, path } = error
    return path ? { ok: false, kind, message, path } : { ok: false, kind, message }
  }
}

type Rendered = Map<string, readonly (KubernetesObject | null)[]>

/**
 * Helm executes templates in reverse alphabetical order, which matters for failures and for shared values. It reads their texts
 * as YAML only after all have run, so any other failure comes before a text that is no YAML.
 */
function runTemplates(chart: Chart, context: Parameters<Chart['templates'][string]>[0]): Rendered {
  const rendered: Rendered = new Map()
  let unreadable: TemplateError | null = null
  for (const [file, template] of inOrder(chart).toReversed())
    try {
      rendered.set(file, template(context))
    } catch (error) {
      if (!(error instanceof TemplateError) || error.kind !== 'manifest') throw error
      unreadable ??= error
    }
  if (unreadable) throw unreadable
  return rendered
}

type NamedTemplate = readonly [file: string, template: Template]
const orders = new WeakMap<Chart, readonly NamedTemplate[]>()

/** The templates by name. A chart never changes, so they are sorted once. */
function inOrder(chart: Chart): readonly NamedTemplate[] {
  const known = orders.get(chart)
  if (known) return known
  const sorted = Object.entries(chart.templates).toSorted(byName)
  orders.set(chart, sorted)
  return sorted
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0

const inFileOrder = (rendered: Rendered): Manifest[] =>
  [...rendered].toReversed().flatMap(([file, objects]) =>
    objects.map((object) => ({
      source: `templates/${file}`,
      object: object as unknown as JsonObject | null,
    })),
  )
