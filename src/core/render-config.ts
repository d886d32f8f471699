import { render, type RenderResult } from './chart/render.ts'
import type { Config } from './config.ts'
import { defaultKubeVersion } from './default-config.ts'
import type { Version } from './derive.ts'
import type { Codec } from './go/codec.ts'
import type { JsonObject } from './json.ts'

/** Renders a config's effective values with the chart of a version, or with a part of it. */
export function renderConfig(
  config: Config,
  { catalog, chart }: Version,
  values: JsonObject,
  codec?: Codec,
): RenderResult {
  return render({
    chart,
    chartVersion: catalog.chartVersion,
    values,
    release: config.release,
    kubeVersion: config.cluster.kubeVersion ?? defaultKubeVersion,
    codec,
  })
}
