import { apply, type Catalog, type Config } from '../../core/index.ts'
import { covers } from '../presets/covers.ts'
import { contextOf } from './context-of.ts'
import type { Overlay } from './overlay.ts'

/** Those of some overlays that mean anything on top of a config. */
export function fittingOverlays(
  config: Config,
  catalog: Catalog,
  overlays: readonly Overlay[],
): readonly Overlay[] {
  const context = contextOf(config, catalog)
  return overlays.filter(
    (overlay) =>
      covers(overlay.versions, config.chart) &&
      overlay.fits(context) &&
      apply(config, overlay.patch(context)) !== config,
  )
}
