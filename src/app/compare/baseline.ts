import { useSyncExternalStore } from 'react'
import type { Config } from '../../core/index.ts'

/** What was imported: later edits can be compared with it as long as the page is open. */
export interface Baseline {
  /** How lists name it: a file name, or `pasted text`. */
  readonly title: string
  readonly config: Config
}

let baseline: Baseline | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Remembers what was imported, in place of what was imported before; null forgets it. */
export function setBaseline(next: Baseline | null): void {
  baseline = next
  for (const listener of listeners) listener()
}

/** What was imported last; null where nothing was. */
export const useBaseline = (): Baseline | null => useSyncExternalStore(subscribe, () => baseline)
