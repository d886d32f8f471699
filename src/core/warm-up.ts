import { validate } from './catalog/validate.ts'
import type { Config } from './config.ts'
import type { Version } from './derive.ts'
import { outline } from './outline.ts'
import { renderConfig } from './render-config.ts'
import { findings } from './rules/findings.ts'
import { rules } from './rules/index.ts'
import { topologyOf } from './rules/topology.ts'
import { valuesYaml } from './values-yaml.ts'

/** Rules that are run for the first time in one go: about as long as a template. */
const slice = 12

/**
 * The parts of `derive` one after the other, without a result. Engines compile a function when it first runs; spread over several
 * tasks, a slow phone can answer in between, and the first real `derive` is as fast as any later one.
 */
export function* warmUp(config: Config, { catalog, chart }: Version): Generator<undefined> {
  const { release, cluster } = config
  const { minimal, effective: values } = outline(config, catalog)
  yield
  const refusals = validate(catalog, values)
  yield
  for (const [file, template] of Object.entries(chart.templates)) {
    renderConfig(config, { catalog, chart: { ...chart, templates: { [file]: template } } }, values)
    yield
  }
  const topology = topologyOf(values, catalog.minor)
  const input = { values, overrides: minimal, release, cluster, catalog, topology, refusals }
  for (let index = 0; index < rules.length; index += slice) {
    findings(input, rules.slice(index, index + slice))
    yield
  }
  valuesYaml(catalog, minimal)
}
