import { applyPatch } from '../store.ts'
import { choose } from './choice.ts'
import type { Ends } from './ends.ts'

/** Takes the other chart and the fixes that wait for it, as one step of the history. The chart of now is the other one from then on. */
export function switchChart({ from, to, taken }: Ends): void {
  applyPatch({ chart: to.config.chart, edits: taken?.edits ?? [] })
  choose({ other: from.config.chart })
}
