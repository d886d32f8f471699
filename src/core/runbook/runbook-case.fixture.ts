import { apply } from '../apply.ts'
import type { Patch } from '../config.ts'
import { defaultConfig } from '../default-config.ts'
import { derive } from '../derive.ts'
import { loadVersion } from '../load-version.ts'
import { topologyOf } from '../rules/topology.ts'
import type { RunbookInput } from './situation.ts'

/** What the page would hand to the runbook after these patches. */
export async function runbookCase(chart: string, ...patches: readonly Patch[]): Promise<RunbookInput> {
  const version = await loadVersion(chart)
  if (!version) throw new Error(`no chart ${chart}`)
  const config = [{ chart }, ...patches].reduce(apply, defaultConfig)
  const view = derive(config, version)
  const { catalog } = version
  return { config, view, catalog, topology: topologyOf(view.effective, catalog.minor) }
}
