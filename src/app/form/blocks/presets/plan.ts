import { apply, type Catalog, type Config, outline, type Patch } from '../../../../core/index.ts'
import { applyOverlays } from '../../../../wizard/overlays/apply-overlays.ts'
import { fittingOverlays } from '../../../../wizard/overlays/fitting-overlays.ts'
import { overlays } from '../../../../wizard/overlays/index.ts'
import type { Overlay } from '../../../../wizard/overlays/overlay.ts'
import { mergeValues } from '../../../../wizard/presets/parts/merge-values.ts'
import type { Preset } from '../../../../wizard/presets/preset.ts'
import { stores } from '../../../../wizard/stores.ts'
import { valueAt } from '../../../../wizard/when/value-at.ts'
import { chooseStore } from '../store/choose-store.ts'
import { presetPatch } from './preset-patch.ts'

/** What is chosen in the preview. */
export interface Choice {
  /** Null: overlays alone. */
  readonly preset: Preset | null
  /** Whether the values of the preset replace those of the user, or merge over them as a second values file would. */
  readonly mode: 'instead' | 'on-top'
  /** Ids. */
  readonly overlays: readonly string[]
}

export interface Plan {
  /** What the page would hold. */
  readonly config: Config
  /** The one step that leads there. */
  readonly patch: Patch
  /** Overlays that mean something after the preset. */
  readonly fitting: readonly Overlay[]
  /** Those of them that are chosen. */
  readonly chosen: readonly Overlay[]
}

/** The config without the store that is on, where the values switch on another: a virtual cluster has one. */
function makeRoom(config: Config, catalog: Catalog, values: Patch['overrides']): Config {
  const next = stores.find(({ enabled }) => valueAt(values ?? {}, enabled) === true)
  if (!next) return config
  const { effective } = outline(config, catalog)
  const isTaken = stores.some(({ id, enabled }) => id !== next.id && valueAt(effective, enabled) === true)
  return isTaken ? apply(config, chooseStore(config, next)) : config
}

function base(config: Config, catalog: Catalog, { preset, mode }: Choice): Config {
  if (!preset) return config
  const patch = presetPatch(preset, config)
  if (mode === 'instead') return apply(config, { ...patch, text: '', unread: null })
  const { overrides } = makeRoom(config, catalog, patch.overrides)
  return apply(config, { ...patch, overrides: mergeValues(overrides, patch.overrides ?? {}) })
}

/** What a choice in the preview would lead to. The catalog is that of the config's chart. */
export function planOf(config: Config, catalog: Catalog, choice: Choice): Plan {
  const start = base(config, catalog, choice)
  const fitting = fittingOverlays(start, catalog, overlays)
  const chosen = fitting.filter(({ id }) => choice.overlays.includes(id))
  const after = applyOverlays(start, catalog, chosen)
  const { overrides, cluster, text, unread } = after
  const isFresh = choice.preset !== null && choice.mode === 'instead'
  return {
    config: after,
    patch: { overrides, cluster, ...(isFresh ? { text, unread } : {}) },
    fitting,
    chosen,
  }
}
