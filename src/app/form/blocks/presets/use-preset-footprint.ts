import { useDeferredValue, useMemo } from 'react'
import { apply, defaultConfig, footprint, type Footprint } from '../../../../core/index.ts'
import type { Preset } from '../../../../wizard/presets/preset.ts'
import { current, useWizard, viewAt } from '../../../store.ts'
import { presetPatch } from './preset-patch.ts'

/**
 * What a starting point takes from the host, rendered with the chart of the page; null until the templates are there. The rest of the
 * config does not matter to it, so typing elsewhere renders nothing again.
 */
export function usePresetFootprint(preset: Preset): Footprint | null {
  const chart = useWizard(({ ready, config }) => (ready ? config.chart : null))
  // Rendering waits until the page has shown what was asked for.
  const shown = useDeferredValue(chart, null)
  return useMemo(() => {
    if (shown === null || shown !== current().config.chart) return null
    const start = { ...defaultConfig, chart: shown }
    const { manifests, effective } = viewAt(apply(start, presetPatch(preset, start)))
    return footprint(manifests, effective)
  }, [preset, shown])
}
