import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { validate } from '../../src/core/catalog/validate.ts'
import { minors } from '../../src/core/catalog/load-catalog.ts'
import { render } from '../../src/core/chart/render.ts'
import type { Config } from '../../src/core/config.ts'
import type { CorpusCase } from '../../src/core/corpus/compare-case.ts'
import { defaultConfig } from '../../src/core/default-config.ts'
import { derive } from '../../src/core/derive.ts'
import { loadVersion } from '../../src/core/load-version.ts'
import { coalesce } from '../../src/core/values/coalesce.ts'
import { readValues } from '../../src/core/values/read-values.ts'
import { measure, percentile } from './median.ts'

/** Of the cases in the repository, the one with the longest values file that Helm renders. */
function largestCase(minor: string): CorpusCase {
  const file = join(import.meta.dirname, `../../src/core/corpus/cases/${minor}.jsonl.gz`)
  const cases = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusCase)
  return cases
    .filter(({ expect }) => expect.docs)
    .reduce((a, b) => (b.values.length > a.values.length ? b : a))
}

/** Prints medians of the core's work per chart version, in milliseconds: rendering alone, and everything a keystroke causes. */
export async function benchCore(): Promise<void> {
  console.log('core, milliseconds (median of 200)   validate   render   derive   values file')
  for (const minor of minors) {
    const version = await loadVersion(minor)
    if (!version) continue
    const record = largestCase(minor)
    const read = readValues(record.values)
    if (!read.ok) throw new Error(read.message)
    const config: Config = { ...defaultConfig, chart: minor, overrides: read.values }
    const values = coalesce(version.catalog.defaults, read.values)
    const { chart } = version
    const input = {
      chart,
      chartVersion: version.catalog.chartVersion,
      values,
      release: config.release,
      kubeVersion: '1.35',
    }
    const figures = [
      measure(200, () => validate(version.catalog, values)),
      measure(200, () => render(input)),
      measure(200, () => derive(config, version)),
    ].map((times) => percentile(times, 0.5).toFixed(2).padStart(9))
    console.log(
      `  ${minor.padEnd(33)}${figures.join('')}   ${record.values.split('\n').length} lines (${record.id})`,
    )
  }
}
