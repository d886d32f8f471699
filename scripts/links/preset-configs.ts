import { apply } from '../../src/core/apply.ts'
import { minors } from '../../src/core/catalog/load-catalog.ts'
import type { Config } from '../../src/core/config.ts'
import { defaultConfig } from '../../src/core/default-config.ts'
import { presets } from '../../src/wizard/presets/index.ts'

const order = (minor: string): number => Number(minor.split('.')[1])

/** What the starting points give in the chart versions that have them. */
export function presetConfigs(): readonly { readonly id: string; readonly config: Config }[] {
  return presets.flatMap(({ id, versions: { from = '0.0', to = '0.9999' }, patch }) =>
    minors
      .filter((minor) => order(minor) >= order(from) && order(minor) <= order(to))
      .map((minor) => {
        const config = { ...defaultConfig, chart: minor }
        return { id: `${minor} ${id}`, config: apply(config, patch(config.release, minor, 'eks')) }
      }),
  )
}
