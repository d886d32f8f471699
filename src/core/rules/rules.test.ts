import { describe as suite, expect, test } from 'vitest'
import { apply } from '../apply.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { describe } from '../catalog/describe.ts'
import { minors } from '../catalog/load-catalog.ts'
import { validate } from '../catalog/validate.ts'
import type { Config } from '../config.ts'
import { defaultConfig, defaultKubeVersion } from '../default-config.ts'
import { isObject, type JsonObject, type Path } from '../json.ts'
import { coalesce } from '../values/coalesce.ts'
import { render } from '../chart/render.ts'
import type { Version } from '../derive.ts'
import { loadVersion } from '../load-version.ts'
import { findings } from './findings.ts'
import { rules } from './index.ts'
import { minorOf } from './reading/minor-of.ts'
import type { Example, Finding, Fix, Rendering, Rule } from './rule.ts'
import { topologyOf } from './topology.ts'

const versions = new Map<string, Version>()
for (const minor of minors) {
  const version = await loadVersion(minor)
  if (version) versions.set(minor, version)
}

const show = (config: Config): string => JSON.stringify(config)
const runs = new Map<string, readonly Finding[]>()

/** The findings of a configuration; kept, because tests look at the same ones again and again. */
function run(config: Config): readonly Finding[] {
  const key = show(config)
  const found = runs.get(key) ?? compute(config)
  runs.set(key, found)
  return found
}

function versionOf(chart: string): Version {
  const version = versions.get(chart)
  if (!version) throw new Error(`no facts for ${chart}`)
  return version
}

const catalogOf = (chart: string): Catalog => versionOf(chart).catalog

/** Rules look at the render where a default was taken away and where names are long; to render every example would take minutes. */
function needsRender({ overrides, release }: Config): boolean {
  return JSON.stringify(overrides).includes(':null') || (release.name + release.namespace).length > 57
}

function renderingOf({ chart, release }: Config, values: JsonObject): Rendering {
  const { catalog, chart: templates } = versionOf(chart)
  const result = render({
    chart: templates,
    chartVersion: catalog.chartVersion,
    values,
    release,
    kubeVersion: defaultKubeVersion,
  })
  if (!result.ok) return { refusal: result, kinds: [] }
  const kinds = result.manifests.map(({ object }) => object?.['kind'])
  return { refusal: null, kinds: kinds.filter((kind) => typeof kind === 'string') }
}

/** The part of the effective values that the user touched: all that the schema can object to, and quick to check. */
function touched(values: JsonObject, overrides: JsonObject): JsonObject {
  const kept = Object.keys(overrides).filter((key) => Object.hasOwn(values, key))
  return Object.fromEntries(
    kept.map((key) => {
      const [value, given] = [values[key] ?? null, overrides[key]]
      return [key, isObject(value) && isObject(given) ? touched(value, given) : value]
    }),
  )
}

function compute(config: Config): readonly Finding[] {
  const { chart, overrides, release, cluster } = config
  const catalog = catalogOf(chart)
  const values = coalesce(catalog.defaults, overrides)
  const refusals = validate(catalog, touched(values, overrides))
  const topology = topologyOf(values, chart)
  const isRendered = refusals.length === 0 && needsRender(config)
  return findings({
    values,
    overrides,
    release,
    cluster,
    catalog,
    topology,
    refusals,
    ...(isRendered ? { rendering: renderingOf(config, values) } : {}),
  })
}

function configOf(example: Example, chart: string): Config {
  return {
    ...defaultConfig,
    chart,
    overrides: example.overrides ?? {},
    release: { ...defaultConfig.release, ...example.release },
    cluster: { ...defaultConfig.cluster, ...example.cluster },
  }
}

/** The versions that an example is about: its own, or all in the range of its rule. */
function chartsOf(rule: Rule, example: Example): readonly string[] {
  if (example.chart !== undefined) return [example.chart]
  const from = minorOf(rule.versions.from ?? null) ?? 0
  const to = minorOf(rule.versions.to ?? null) ?? Infinity
  return minors.filter((chart) => (minorOf(chart) ?? 0) >= from && (minorOf(chart) ?? 0) <= to)
}

function cases(rule: Rule, kind: 'bad' | 'good'): readonly Config[] {
  return rule.examples[kind].flatMap((example) =>
    chartsOf(rule, example).map((chart) => configOf(example, chart)),
  )
}

const own = (rule: Rule, config: Config): readonly Finding[] =>
  run(config).filter((finding) => finding.rule === rule.id)

const errors = (config: Config): readonly string[] =>
  run(config)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule)

const fixesOf = (finding: Finding): readonly Fix[] => [
  ...(finding.fix ? [finding.fix] : []),
  ...(finding.alternatives ?? []),
]

/** Whether the version has such a setting; what stands in a list or map of free form is always there. */
function exists(catalog: Catalog, path: Path): boolean {
  return path.some((_, end) => {
    const field = describe(catalog, path.slice(0, path.length - end))
    return field !== null && (end === 0 || field.of === 'any')
  })
}

/** Paths that the schema refuses may be named by the errors that say so. */
function faultsOfPaths(rule: Rule, config: Config): readonly string[] {
  return own(rule, config).flatMap(({ paths, severity, field }) => [
    ...paths
      .filter((path) => severity !== 'error' && !exists(catalogOf(config.chart), path))
      .map((path) => `${config.chart} has no ${path.join('.')}`),
    ...(field !== undefined && paths.length > 0 ? [`${rule.id} names both a field and paths`] : []),
  ])
}

function faultsOfTexts({ id, title, why, docs, examples }: Rule): readonly string[] {
  const isFine =
    /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id) &&
    /^[A-Z"].{5,}[^.]$/.test(title.replace(/^(etcd|k0s|k3s|gp2)/, 'X')) &&
    /^.{20,}\.$/s.test(why) &&
    docs.length > 0 &&
    examples.bad.length > 0 &&
    examples.good.length > 0
  return isFine ? [] : [id]
}

function faultsOfFix(rule: Rule, config: Config, finding: Finding, fix: Fix): readonly string[] {
  const cured = apply(config, fix.patch)
  const before = errors(config)
  const where = JSON.stringify(finding.paths)
  const faults = [
    ...(own(rule, cured).some(({ paths }) => JSON.stringify(paths) === where) ? ['does not help'] : []),
    ...errors(cured)
      .filter((id) => !before.includes(id))
      .map((id) => `leads to ${id}`),
    ...(apply(cured, fix.patch) === cured ? [] : ['changes something the second time']),
    ...(/^[A-Z].*[^.]$/.test(fix.title) ? [] : ['has no title']),
  ]
  return faults.map((fault) => `"${fix.title}" ${fault}: ${show(cured)}`)
}

const isPlain = (message: string): boolean =>
  /^["\w-].*[.?]$/s.test(message) && !/undefined|NaN|\[object/.test(message)

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'check' in value && 'examples' in value

suite('every rule', () => {
  test('has a unique id in kebab-case, and texts', () => {
    expect(rules.flatMap(faultsOfTexts)).toEqual([])
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })

  test('stands in the list in the order of the files, and no file is missing', () => {
    const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], { eager: true })
    const inFolder = Object.entries(modules)
      .filter(([file]) => file !== './index.ts')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, module]) => Object.values(module).flat().filter(isRule))
    expect(inFolder.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  })
})

suite.each(rules)('$id', (rule) => {
  test('finds its bad examples, in every version of its range', () => {
    const missed = cases(rule, 'bad').filter((config) => own(rule, config).length === 0)
    expect(missed.map(show)).toEqual([])
  })

  test('leaves its good examples alone', () => {
    const hit = cases(rule, 'good').filter((config) => own(rule, config).length > 0)
    expect(hit.map(show)).toEqual([])
  })

  test('names places that exist, in plain sentences', () => {
    const bad = cases(rule, 'bad')
    expect(bad.flatMap((config) => faultsOfPaths(rule, config))).toEqual([])
    const messages = bad.flatMap((config) => own(rule, config).map(({ message }) => message))
    expect(messages.filter((message) => !isPlain(message))).toEqual([])
  })

  test('is cured by its fixes, which add no error and change nothing the second time', () => {
    const faults = cases(rule, 'bad').flatMap((config) =>
      own(rule, config).flatMap((finding) =>
        fixesOf(finding).flatMap((fix) => faultsOfFix(rule, config, finding, fix)),
      ),
    )
    expect(faults).toEqual([])
  })
})
