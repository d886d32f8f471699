import type { Finding } from '../../core/index.ts'
import { go } from '../route.ts'
import { openSetting } from '../settings/address/arrival.ts'
import { placeOf } from './step-of-path.ts'
import { stepOfFinding } from './step-of-finding.ts'

/** Frames to wait for the step to be mounted before giving up on its row. */
const patience = 20

function focusRow(anchor: string, frames: number): void {
  const row = document.querySelector<HTMLElement>(
    `[data-path="${CSS.escape(anchor)}"], [data-block="${CSS.escape(anchor)}"]`,
  )
  if (!row) {
    if (frames > 0) requestAnimationFrame(() => focusRow(anchor, frames - 1))
    return
  }
  row.scrollIntoView({ block: 'center' })
  row.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true })
}

/** Opens the step of a finding, or its setting among all where no step edits it, and puts the focus into its field. */
export function jumpTo(finding: Finding): void {
  const place = finding.paths.map(placeOf).find((found) => found !== null)
  const [path] = finding.paths
  if (!place && path) {
    openSetting(path, 'control')
    return
  }
  go(stepOfFinding(finding))
  if (place) focusRow(place.anchor, patience)
}
