import type { Catalog, Config } from '../../../../core/index.ts'
import { contextOf } from '../../../../wizard/overlays/context-of.ts'
import type { Preset } from '../../../../wizard/presets/preset.ts'
import { planOf, type Choice } from './plan.ts'

/** How the preview opens: instead of what is there, with the additions that the host platform calls for. */
export function firstChoice(config: Config, catalog: Catalog, preset: Preset | null): Choice {
  const choice: Choice = { preset, mode: 'instead', overlays: [] }
  const { fitting, config: after } = planOf(config, catalog, choice)
  const context = contextOf(after, catalog)
  const overlays = fitting.filter(({ isSuggested }) => isSuggested?.(context)).map(({ id }) => id)
  return { ...choice, overlays }
}
