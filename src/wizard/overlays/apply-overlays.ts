import { apply, type Catalog, type Config } from '../../core/index.ts'
import { contextOf } from './context-of.ts'
import type { Overlay } from './overlay.ts'

/** The config with overlays on top, one after another, so that each sees what those before it did. */
export const applyOverlays = (config: Config, catalog: Catalog, overlays: readonly Overlay[]): Config =>
  overlays.reduce((before, overlay) => apply(before, overlay.patch(contextOf(before, catalog))), config)
