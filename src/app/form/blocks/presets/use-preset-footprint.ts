import { useEffect, useState } from 'react'
import { apply, defaultConfig, footprint, type Footprint } from '../../../../core/index.ts'
import type { Preset } from '../../../../wizard/presets/preset.ts'
import { nextTurn } from '../../../next-turn.ts'
import { manifestsAt, useWizard } from '../../../store.ts'
import { presetPatch } from './preset-patch.ts'

/** Fulfilled when the renders that were asked for before are done. */
let before = Promise.resolve()

/** Renders wait for each other, each in a turn of its own: the page answers in between. */
function inTurn(work: () => void): void {
  before = before.then(nextTurn).then(work)
}

function footprintOf(preset: Preset, chart: string): Footprint | null {
  const start = { ...defaultConfig, chart }
  const rendered = manifestsAt(apply(start, presetPatch(preset, start)))
  return rendered && footprint(rendered.manifests, rendered.effective)
}

/**
 * What a starting point takes from the host, rendered with the chart of the page; null until that is done. The rest of the config does
 * not matter to it, so typing elsewhere renders nothing again.
 */
export function usePresetFootprint(preset: Preset): Footprint | null {
  const chart = useWizard(({ ready, config }) => (ready ? config.chart : null))
  const [shown, setShown] = useState<{ chart: string; footprint: Footprint | null } | null>(null)
  useEffect(() => {
    let isWanted = true
    if (chart !== null) inTurn(() => isWanted && setShown({ chart, footprint: footprintOf(preset, chart) }))
    return () => {
      isWanted = false
    }
  }, [preset, chart])
  return shown?.chart === chart ? shown.footprint : null
}
