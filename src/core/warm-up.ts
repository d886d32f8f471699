import { validate } from './catalog/validate.ts'
import { render } from './chart/render.ts'
import type { Config } from './config.ts'
import { defaultKubeVersion } from './default-config.ts'
import type { Version } from './derive.ts'
import { outline } from './outline.ts'
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
  const { chartVersion, minor } = catalog
  const kubeVersion = cluster.kubeVersion ?? defaultKubeVersion
  for (const [file, template] of Object.entries(chart.templates)) {
    const part = { ...chart, templates: { [file]: template } }
    render({ chart: part, chartVersion, values, release, kubeVersion })
    yield
  }
  const topology = topologyOf(values, minor)
  const input = { values, overrides: minimal, release, cluster, catalog, topology, refusals }
  for (let index = 0; index < rules.length; index += slice) {
    findings(input, rules.slice(index, index + slice))
    yield
  }
  valuesYaml(catalog, minimal)
}
