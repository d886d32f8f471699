import { useSyncExternalStore } from 'react'

/** Something the visitor should know about what just happened. */
export interface Notice {
  readonly tone: 'info' | 'error'
  readonly text: string
  readonly action?: { readonly title: string; readonly onClick: () => void }
}

let notice: Notice | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows a notice above the page in place of the one before; null takes it away. */
export function notify(next: Notice | null): void {
  notice = next
  for (const listener of listeners) listener()
}

/** The notice shown now. */
export const useNotice = (): Notice | null =>
  useSyncExternalStore(
    subscribe,
    () => notice,
    () => null,
  )
