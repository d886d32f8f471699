import { describe as suite, expect, test } from 'vitest'
import { apply } from '../apply.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { describe } from '../catalog/describe.ts'
import { loadCatalog, minors } from '../catalog/load-catalog.ts'
import type { Config } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import type { Path } from '../json.ts'
import { coalesce } from '../values/coalesce.ts'
import { findings } from './findings.ts'
import { rules } from './index.ts'
import { minorOf } from './reading/minor-of.ts'
import type { Example, Finding, Fix, Rule } from './rule.ts'
import { topologyOf } from './topology.ts'

const catalogs = new Map<string, Catalog>()
for (const minor of minors) {
  const catalog = await loadCatalog(minor)
  if (catalog) catalogs.set(minor, catalog)
}

const runs = new Map<string, readonly Finding[]>()
/** The findings of a configuration; kept, because tests look at the same ones again and again. */
function run(config: Config): readonly Finding[] {
  const key = show(config)
  const found = runs.get(key) ?? compute(config)
  runs.set(key, found)
  return found
}

function compute(config: Config): readonly Finding[] {
  const catalog = catalogs.get(config.chart)
  if (!catalog) throw new Error(`no facts for ${config.chart}`)
  const { overrides, release, cluster } = config
  const values = coalesce(catalog.defaults, overrides)
  return findings({ values, overrides, release, cluster, catalog, topology: topologyOf(values, catalog.minor) })
}

function configOf(example: Example, chart: string): Config {
  return {
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

const ids = (found: readonly Finding[]): readonly string[] => found.map(({ rule }) => rule)
const errors = (found: readonly Finding[]): readonly string[] =>
  found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
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
const show = (config: Config): string => JSON.stringify(config)

/** Whether a finding still stands: by the same rule, about the same place. */
const stands = (before: Finding, after: readonly Finding[]): boolean =>
  after.some(
    ({ rule, paths }) => rule === before.rule && JSON.stringify(paths) === JSON.stringify(before.paths),
  )

suite('every rule', () => {
  test('has a unique id in kebab-case, and texts', () => {
    const all = rules.map(({ id }) => id)
    expect(new Set(all).size).toBe(all.length)
    for (const { id, title, why, docs, examples } of rules) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/)
      expect(title.length, id).toBeGreaterThan(5)
      expect(title, id).not.toMatch(/\.$/)
      expect(why, id).toMatch(/\.$/)
      expect(docs.length, id).toBeGreaterThan(0)
      expect(examples.bad.length, id).toBeGreaterThan(0)
      expect(examples.good.length, id).toBeGreaterThan(0)
    }
  })

  test('stands in the list in the order of the files, and no file is missing', () => {
    const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], { eager: true })
    const isRule = (value: unknown): value is Rule =>
      typeof value === 'object' && value !== null && 'check' in value && 'examples' in value
    const inFolder = Object.entries(modules)
      .filter(([file]) => file !== './index.ts')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, module]) => Object.values(module).flat().filter(isRule))
    expect(ids(inFolder.map(({ id }) => ({ rule: id }) as Finding))).toEqual(rules.map(({ id }) => id))
  })
})

suite.each(rules)('$id', (rule) => {
  test('finds its bad examples, in every version of its range', () => {
    for (const config of cases(rule, 'bad')) expect(ids(run(config)), show(config)).toContain(rule.id)
  })

  test('leaves its good examples alone', () => {
    for (const config of cases(rule, 'good')) expect(ids(run(config)), show(config)).not.toContain(rule.id)
  })

  test('names places that exist, in plain sentences', () => {
    for (const config of cases(rule, 'bad')) {
      const catalog = catalogs.get(config.chart)
      const found = run(config)
      const unknown = new Set(found.filter((other) => other.severity === 'error').flatMap(({ paths }) => paths))
      for (const { message, paths, field, severity } of found.filter(({ rule: id }) => id === rule.id)) {
        expect(message, show(config)).toMatch(/^["\w-].*[.?]$/s)
        expect(message).not.toMatch(/undefined|NaN|\[object/)
        for (const path of paths) {
          const isKnown = catalog && exists(catalog, path)
          if (severity !== 'error' || !unknown.has(path)) expect(isKnown, path.join('.')).toBe(true)
        }
        if (field) expect(paths, rule.id).toEqual([])
      }
    }
  })

  test('is cured by its fixes, which add no error and change nothing the second time', () => {
    for (const config of cases(rule, 'bad')) {
      const before = run(config)
      for (const finding of before.filter(({ rule: id }) => id === rule.id))
        for (const fix of fixesOf(finding)) {
          expect(fix.title).toMatch(/^[A-Z].*[^.]$/)
          const cured = apply(config, fix.patch)
          if (!catalogs.has(cured.chart)) throw new Error(`${rule.id} leads to an unknown chart`)
          const after = run(cured)
          expect(stands(finding, after), `${fix.title}: ${show(cured)}`).toBe(false)
          const added = errors(after).filter((id) => !errors(before).includes(id))
          expect(added, `${fix.title}: ${show(cured)}`).toEqual([])
          expect(apply(cured, fix.patch), fix.title).toEqual(cured)
        }
    }
  })
})
