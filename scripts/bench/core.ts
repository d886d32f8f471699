import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from '../../src/core/catalog/validate.ts'
import { minors } from '../../src/core/catalog/load-catalog.ts'
import { createContext } from '../../src/core/chart/context.ts'
import { parseKubeVersion, render, type RenderInput } from '../../src/core/chart/render.ts'
import type { Config } from '../../src/core/config.ts'
import type { CorpusCase } from '../../src/core/corpus/compare-case.ts'
import { defaultConfig } from '../../src/core/default-config.ts'
import { derive } from '../../src/core/derive.ts'
import { loadVersion } from '../../src/core/load-version.ts'
import { coalesce } from '../../src/core/values/coalesce.ts'
import { readValues } from '../../src/core/values/read-values.ts'
import { findings } from '../../src/core/rules/findings.ts'
import { topologyOf } from '../../src/core/rules/topology.ts'
import { readCases } from '../corpus/read-cases.ts'
import { measure, percentile } from './median.ts'

const beside = join(import.meta.dirname, '../../../shared/corpus')
const folder = existsSync(beside) ? beside : join(import.meta.dirname, '../../src/core/corpus/cases')

/** Of all recorded cases, or those in the repository where they are all there is, the one with the longest values file that Helm renders. */
function largestCase(minor: string): CorpusCase {
  return readCases(join(folder, `${minor}.jsonl.gz`))
    .filter(({ expect }) => expect.docs)
    .reduce((a, b) => (b.values.length > a.values.length ? b : a))
}

/** Milliseconds of a native `helm template` process for 67 lines of values, measured once; this script runs no Helm. */
const helmProcess = 47

/** A template that takes longer is named. */
const slow = 5

/** Median of each template on its own, slowest first. Each call gets a context of its own, as templates may write to it. */
function measureTemplates({
  chart,
  chartVersion,
  ...input
}: RenderInput): (readonly [file: string, time: number])[] {
  const kubeVersion = parseKubeVersion(input.kubeVersion)
  if (!kubeVersion) throw new Error(`${input.kubeVersion} is no version`)
  const context = {
    ...input,
    kubeVersion,
    parts: chart.parts,
    chart: { name: 'vcluster', version: chartVersion },
  }
  return Object.entries(chart.templates)
    .map(([file, template]) => {
      const times = measure(50, () => template(createContext(context)))
      return [file, percentile(times, 0.5)] as const
    })
    .toSorted(([, a], [, b]) => b - a)
}

/**
 * Prints medians of the core's work per chart version, in milliseconds: rendering alone and against a `helm template` process,
 * everything a keystroke causes, and the slowest template.
 */
export async function benchCore(): Promise<void> {
  const tooSlow: string[] = []
  console.log(
    `core, milliseconds (median of 200)   validate   render    rules   derive   ${helmProcess} ms / render   slowest template   values file`,
  )
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
    const ruleInput = {
      ...config,
      values,
      catalog: version.catalog,
      topology: topologyOf(values, minor),
      refusals: validate(version.catalog, values),
      rendering: { refusal: null, kinds: [] },
    }
    const medians = [
      measure(200, () => validate(version.catalog, values)),
      measure(200, () => render(input)),
      measure(200, () => findings(ruleInput)),
      measure(200, () => derive(config, version)),
    ].map((times) => percentile(times, 0.5))
    const figures = medians.map((time) => time.toFixed(2).padStart(9)).join('')
    const ratio = (helmProcess / (medians[1] ?? Number.NaN)).toFixed(0)
    const templates = measureTemplates(input)
    for (const [file, time] of templates)
      if (time > slow) tooSlow.push(`  ${minor} ${file} ${time.toFixed(2)}`)
    const [[slowest, time] = ['none', 0]] = templates
    console.log(
      `  ${minor.padEnd(33)}${figures}${`${ratio} times`.padStart(17)}   ${slowest} ${time.toFixed(2)}   ${record.values.split('\n').length} lines (${record.id})`,
    )
  }
  console.log(`templates over ${slow} ms: ${tooSlow.length === 0 ? 'none' : `\n${tooSlow.join('\n')}`}`)
}
