/**
 * Makes `src/core/catalog/facts/<minor>.json` from fact files (`facts/<minor>.json`: chart version, defaults, schema structure,
 * Kubernetes versions), and `src/core/catalog/lifetimes.json` from all of them. Usage:
 *
 *   npx tsx scripts/build-catalog.ts FACTS_FOLDER [MINOR ...]
 *
 * The schema structure carries types, so no field list is stored beside it: the catalog derives one when it is loaded. What needs a
 * licence or is deprecated differs by path and is not all in the schema, so the topmost paths of each are listed.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface FactField {
  readonly path: string
  readonly pro?: boolean
  readonly deprecated?: boolean
  readonly rejected?: boolean
}
interface Facts {
  readonly chartVersion: string
  readonly kubernetesVersionSupport: unknown
  readonly defaults: unknown
  readonly schema: unknown
  readonly fields: readonly FactField[]
}

const [folder, ...minors] = process.argv.slice(2)
if (!folder) throw new Error('usage: build-catalog FACTS_FOLDER [MINOR ...]')
const catalog = join(import.meta.dirname, '../src/core/catalog')
mkdirSync(join(catalog, 'facts'), { recursive: true })

/** The path's ancestors and itself, topmost first: `a`, `a.b`, `a.b[]`, `a.b[].c`. */
function lineage(path: string): string[] {
  const ends = [...path.matchAll(/\.|\[\]/g)].map((match) => match.index)
  return [...ends.filter((end) => end > 0).map((end) => path.slice(0, end)), path]
}

/** The topmost paths below which every field has the mark. */
function topPaths(fields: readonly FactField[], mark: 'pro' | 'deprecated'): string[] {
  const unmarked = new Set(fields.filter((field) => !field[mark]).flatMap((field) => lineage(field.path)))
  const tops = fields
    .filter((field) => field[mark])
    .map((field) => lineage(field.path).find((path) => !unmarked.has(path)) ?? field.path)
  return [...new Set(tops)]
}

function buildCatalog(minor: string, facts: Facts): void {
  const { chartVersion, kubernetesVersionSupport, defaults, schema, fields } = facts
  const pro = topPaths(fields, 'pro')
  const deprecated = topPaths(fields, 'deprecated')
  const rejected = fields.filter((field) => field.rejected).map((field) => field.path)
  const content = {
    minor,
    chartVersion,
    kubernetesVersionSupport,
    defaults,
    schema,
    pro,
    deprecated,
    rejected,
  }
  writeFileSync(join(catalog, 'facts', `${minor}.json`), JSON.stringify(content) + '\n')
}

/** Path -> first minor that has it and, where newer ones lack it, the last. */
function buildLifetimes(all: readonly (readonly [minor: string, facts: Facts])[]): void {
  const newest = all.at(-1)?.[0]
  const spans = new Map<string, [first: string, last: string]>()
  for (const [minor, { fields }] of all)
    for (const path of fields.flatMap((field) => lineage(field.path)))
      spans.set(path, [spans.get(path)?.[0] ?? minor, minor])
  const lifetimes = [...spans]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, [first, last]]) => [path, last === newest ? [first] : [first, last]])
  writeFileSync(join(catalog, 'lifetimes.json'), JSON.stringify(Object.fromEntries(lifetimes)) + '\n')
}

const all = readdirSync(folder)
  .filter((name) => /^\d+\.\d+\.json$/.test(name))
  .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .map(
    (file) =>
      [file.replace('.json', ''), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Facts] as const,
  )
for (const [minor, facts] of all)
  if (minors.length === 0 || minors.includes(minor)) buildCatalog(minor, facts)
buildLifetimes(all)
