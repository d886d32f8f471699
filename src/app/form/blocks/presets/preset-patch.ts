import type { Config, Patch } from '../../../../core/index.ts'
import type { Preset } from '../../../../wizard/presets/preset.ts'

/** The values of a starting point for the release, chart and platform of a config. */
export const presetPatch = ({ patch }: Preset, { release, chart, cluster }: Config): Patch =>
  patch(release, chart, cluster.platform)
