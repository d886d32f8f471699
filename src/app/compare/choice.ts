import { useSyncExternalStore } from 'react'
import type { Edit } from '../../core/index.ts'

export type Against = 'defaults' | 'imported' | 'previous' | 'version'
export type Part = 'values' | 'manifests' | 'report'

/** Fixes of a report that were taken. They are for one step between two chart minors, and wait until its newer end is the current one. */
export interface Taken {
  readonly from: string
  readonly to: string
  /** For the newer end. */
  readonly edits: readonly Edit[]
  /** What the edits changed, as it was: for the older end, whose chart may not know what the fixes set. */
  readonly undo: readonly Edit[]
  readonly titles: readonly string[]
}

/** What is compared with what. */
export interface Subject {
  /** Null before the first choice. */
  readonly against: Against | null
  /** The other chart minor; null for the one that suggests itself. */
  readonly other: string | null
  /** From the newer version to the older one. */
  readonly isReversed: boolean
  readonly taken: Taken | null
}

/** What the visitor wants to see compared, and which part of it. */
export interface Choice extends Subject {
  readonly part: Part
}

let choice: Choice = { against: null, other: null, isReversed: false, part: 'values', taken: null }
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Changes a part of the choice; it outlives the pane, so that a look at another tab loses nothing. */
export function choose(changes: Partial<Choice>): void {
  choice = { ...choice, ...changes }
  for (const listener of listeners) listener()
}

/** The choice now. */
export const useChoice = (): Choice => useSyncExternalStore(subscribe, () => choice)
