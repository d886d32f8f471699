import { useSyncExternalStore } from 'react'

let tab = 'values'
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Brings a tab of the output pane to the front. */
export function openTab(id: string): void {
  tab = id
  for (const listener of listeners) listener()
}

/** The id of the tab that is shown. */
const shownTab = (): string => tab

/** The id of the tab that is shown, kept up to date. */
export const useOutputTab = (): string => useSyncExternalStore(subscribe, shownTab)
