/**
 * `npm run add-version -- CHART_FOLDER [options]`: makes the chart in a folder the newest minor. CONTRIBUTING.md tells what remains to do.
 *
 *   --chart-version V   with patch, `0.37.0` (that of Chart.yaml; a checkout of the source says 0.0.1 there)
 *   --minor M           to be sure that it is the one meant
 *   --kubernetes FILE   JSON: component -> Kubernetes minor -> image, as the release ships them (those of the newest minor so far)
 *   --corpus FILE       recorded cases of the minor, which are then run; the failing ones are listed
 *   --facts-only        writes the facts and nothing else: for a patch release of a minor that exists
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Catalog } from '../src/core/catalog/catalog.ts'
import { loadCatalog, minors } from '../src/core/catalog/load-catalog.ts'
import { buildFacts } from './add-version/build-facts.ts'
import { compareVersions } from './add-version/compare-versions.ts'
import { extendLifetimes, type Lifetimes } from './add-version/lifetimes.ts'
import { readChart } from './add-version/read-chart.ts'
import { register } from './add-version/register.ts'
import { runCases } from './add-version/run-cases.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'chart-version': { type: 'string' },
    minor: { type: 'string' },
    kubernetes: { type: 'string' },
    corpus: { type: 'string' },
    'facts-only': { type: 'boolean', default: false },
  },
})
const [folder] = positionals
if (!folder) throw new Error('usage: add-version CHART_FOLDER [--chart-version V] [--corpus FILE]')

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

const chart = readChart(folder)
const chartVersion = options['chart-version'] ?? chart.version
const minor = /^\d+\.\d+(?=\.\d+$)/.exec(chartVersion)?.[0]
if (!minor || (options.minor ?? minor) !== minor)
  throw new Error(`${chartVersion} is no version of ${options.minor ?? 'a chart'}: give --chart-version`)
if (minors.includes(minor) !== options['facts-only'])
  throw new Error(`${minor} is ${options['facts-only'] ? 'new: leave out' : 'there: give'} --facts-only`)
if (!options['facts-only'] && byNumber(minor, minors[0] ?? '') < 0)
  throw new Error(`${chartVersion} is older than ${minors[0]}: give --chart-version`)

const before = await loadCatalog(options['facts-only'] ? minor : (minors[0] ?? ''))
if (!before) throw new Error('no facts to compare with')
const kubernetesVersionSupport = options.kubernetes
  ? (JSON.parse(readFileSync(options.kubernetes, 'utf8')) as Catalog['kubernetesVersionSupport'])
  : before.kubernetesVersionSupport
const facts = buildFacts(chart, { minor, chartVersion, kubernetesVersionSupport })

const catalog = join(import.meta.dirname, '../src/core/catalog')
writeFileSync(join(catalog, 'facts', `${minor}.json`), `${JSON.stringify(facts)}\n`)
console.log(`facts of ${chartVersion}: pro ${facts.pro.length}, deprecated ${facts.deprecated.length} places`)
if (!options['facts-only']) {
  const file = join(catalog, 'lifetimes.json')
  const lifetimes = JSON.parse(readFileSync(file, 'utf8')) as Lifetimes
  writeFileSync(file, `${JSON.stringify(extendLifetimes(lifetimes, facts, before.minor))}\n`)
  register(minor, before.minor)
  console.log(`${minor} is the newest; ${before.minor} is now an overlay`)
}
if (!options.kubernetes) console.log(`images per Kubernetes version: kept from ${before.chartVersion}`)
console.log(`\nsettings, against ${before.chartVersion}\n${compareVersions(before, facts).join('\n')}`)
if (options.corpus) runCases(minor, options.corpus)
