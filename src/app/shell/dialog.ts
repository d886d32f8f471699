import { useSyncExternalStore } from 'react'

/** Dialogs of the whole page; one at a time. */
export type DialogName = 'import' | 'share' | 'shortcuts' | 'drafts' | 'link' | 'save' | 'about'

let open: DialogName | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Opens a dialog in place of the one that is open; null closes it. */
export function openDialog(name: DialogName | null): void {
  open = name
  for (const listener of listeners) listener()
}

/** The dialog that is open. */
export const useDialog = (): DialogName | null =>
  useSyncExternalStore(
    subscribe,
    () => open,
    () => null,
  )
