import { defaultConfig } from '../default-config.ts'
import { derive } from '../derive.ts'
import type { JsonObject } from '../json.ts'
import { loadVersion } from '../load-version.ts'
import type { Side } from './side.ts'

/** A side of an upgrade as the page makes it: the given values under a chart minor, rendered. */
export async function sideOf(chart: string, overrides: JsonObject, kubeVersion?: string): Promise<Side> {
  const version = await loadVersion(chart)
  if (!version) throw new Error(`no facts for ${chart}`)
  const cluster = { ...defaultConfig.cluster, kubeVersion: kubeVersion ?? null }
  const view = derive({ ...defaultConfig, chart, overrides, cluster }, version)
  const { effective, manifests, refusals } = view
  return { catalog: version.catalog, overrides, effective, manifests, refusals }
}
