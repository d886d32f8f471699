import { useState } from 'react'

/** How wide the output pane is, and how to change it. `style` carries the width into the grid. */
export interface OutputSize {
  readonly state: 'side' | 'maximised'
  /** Width in percent of the window. */
  readonly percent: number
  readonly style: React.CSSProperties
  readonly setPercent: (percent: number) => void
  readonly toggle: () => void
}

/** In percent of the window; the splitter keeps to them. */
export const outputLimits = { least: 25, most: 65 }

/** The output pane's width while the page is open; it is no part of the configuration. */
export function useOutputSize(): OutputSize {
  const [percent, setPercent] = useState(44)
  const [state, setState] = useState<OutputSize['state']>('side')
  return {
    state,
    percent,
    style: { '--output-size': `${percent}%` } as React.CSSProperties,
    setPercent: (next) => setPercent(Math.round(next)),
    toggle: () => setState(state === 'side' ? 'maximised' : 'side'),
  }
}
