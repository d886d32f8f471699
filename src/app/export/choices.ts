import { useSyncExternalStore } from 'react'

/** What the visitor chose for exports. It lasts as long as the page; what becomes of secrets is never among it. */
export interface ExportChoices {
  /** Id of the target. */
  readonly target: string
  /** Whether files carry the share link in a comment. */
  readonly isLinked: boolean
  /** Where the chart lies in an OCI registry, for Flux; empty for the public chart repository. */
  readonly ociChart: string
}

let now: ExportChoices = { target: 'helm', isLinked: true, ociChart: '' }
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Changes some of the choices. */
export function choose(change: Partial<ExportChoices>): void {
  now = { ...now, ...change }
  for (const listener of listeners) listener()
}

/** The choices as they are. */
export const choices = (): ExportChoices => now

/** The choices, kept up to date. */
export const useChoices = (): ExportChoices => useSyncExternalStore(subscribe, choices)
