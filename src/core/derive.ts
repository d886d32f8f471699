import type { Catalog } from './catalog/catalog.ts'
import { validate } from './catalog/validate.ts'
import type { Chart, Manifest } from './chart/chart.ts'
import type { RenderResult } from './chart/render.ts'
import type { Config } from './config.ts'
import type { JsonObject, Path } from './json.ts'
import type { Codec } from './go/codec.ts'
import { findings } from './rules/findings.ts'
import { outline } from './outline.ts'
import { renderConfig } from './render-config.ts'
import type { Finding, Rendering } from './rules/rule.ts'
import { topologyOf } from './rules/topology.ts'
import { valuesYaml } from './values-yaml.ts'
import { reviseText } from './values/document/revise-text.ts'

export { rules } from './rules/index.ts'
export { warmUp } from './warm-up.ts'

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
  /** Findings of rules that the user silenced. */
  readonly muted: readonly Finding[]
  /** Empty where the chart refuses the values. */
  readonly manifests: readonly Manifest[]
  readonly refusals: readonly Refusal[]
}

/** What the rules need to know of a render. */
function renderingOf(result: RenderResult): Rendering {
  if (!result.ok) {
    const { ok: _, ...refusal } = result
    return { refusal, kinds: [] }
  }
  const kinds = result.manifests.map(({ object }) => object?.['kind'])
  return { refusal: null, kinds: kinds.filter((kind) => typeof kind === 'string') }
}

/** The user's own text with all other edits worked in; ours where they wrote none. */
const textOf = ({ text, overrides }: Config, catalog: Catalog, minimal: JsonObject): string =>
  text === '' ? valuesYaml(catalog, minimal) : reviseText(text, overrides, catalog.defaults)

/** The config as Helm sees it, what the schema refuses of it, and the render; null where something is refused. */
function renderedOf(config: Config, version: Version, codec?: Codec) {
  const { minimal, effective } = outline(config, version.catalog)
  const refusals = validate(version.catalog, effective)
  const result = refusals.length > 0 ? null : renderConfig(config, version, effective, codec)
  return { minimal, effective, refusals, result }
}

/** The objects of a config alone, without judgement: empty where the chart refuses the values. */
export function manifestsOf(config: Config, version: Version): Pick<View, 'manifests' | 'effective'> {
  const { effective, result } = renderedOf(config, version)
  return { manifests: result?.ok ? result.manifests : [], effective }
}

/**
 * The product on one screen: from the only state to everything shown. Pure and synchronous. `codec`: where the host has faster
 * encodings than ours.
 */
export function derive(config: Config, version: Version, codec?: Codec): View {
  const { catalog } = version
  const { minimal, effective, refusals, result } = renderedOf(config, version, codec)
  const rendering = result ? renderingOf(result) : null
  const { release, cluster } = config
  const topology = topologyOf(effective, catalog.minor)
  const all = findings({
    values: effective,
    overrides: minimal,
    said: config.overrides,
    release,
    cluster,
    catalog,
    topology,
    refusals,
    ...(rendering ? { rendering } : {}),
  })
  const isMuted = ({ rule }: Finding): boolean => Object.hasOwn(config.mutes, rule)
  return {
    effective,
    minimal,
    valuesYaml: textOf(config, catalog, minimal),
    findings: all.filter((finding) => !isMuted(finding)),
    muted: all.filter(isMuted),
    manifests: result?.ok ? result.manifests : [],
    refusals: rendering?.refusal ? [rendering.refusal] : refusals,
  }
}

/** What decides about everything in a view but the text. */
const meaning = ['chart', 'release', 'cluster', 'overrides', 'mutes'] as const

/** A config with what `derive` made of it. */
export interface Derived {
  readonly config: Config
  readonly view: View
}

/**
 * `derive`, given what it made of other configs: where one of them differs in nothing but the text (a comment is typed, a text cannot
 * be read for a moment), only the text is made anew.
 */
export function deriveFrom(known: readonly Derived[], config: Config, version: Version): View {
  const alike = known.find((one) => meaning.every((field) => one.config[field] === config[field]))
  if (!alike) return derive(config, version)
  const text = textOf(config, version.catalog, alike.view.minimal)
  return text === alike.view.valuesYaml ? alike.view : { ...alike.view, valuesYaml: text }
}
