import { outline, topologyOf, type Catalog, type Config } from '../../core/index.ts'
import type { OverlayContext } from './overlay.ts'

/** What overlays look at in a config. The catalog is that of the config's chart. */
export function contextOf(config: Config, catalog: Catalog): OverlayContext {
  const { effective } = outline(config, catalog)
  const { release, chart, cluster } = config
  const topology = topologyOf(effective, chart)
  return { release, minor: chart, platform: cluster.platform, effective, topology }
}
