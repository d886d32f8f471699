import { useSyncExternalStore } from 'react'
import { isNarrow } from '../narrow-screen.ts'
import { go } from '../route.ts'
import { openTab } from './output-tab.ts'

/** A line of the values file that somebody asked to see. A new object for each request, so that the same line can be asked for again. */
export interface Reveal {
  readonly line: number
}

let wanted: Reveal | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows a line (from 1) in the values pane; where the panes are shown one at a time, it comes to the front. */
export function revealLine(line: number): void {
  wanted = { line }
  openTab('values')
  if (isNarrow()) go('output')
  for (const listener of listeners) listener()
}

/** The line asked for last; null before the first request. */
export const useReveal = (): Reveal | null => useSyncExternalStore(subscribe, () => wanted)
