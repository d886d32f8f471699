import { useEffect } from 'react'
import { openSearch } from '../settings/address/arrival.ts'
import { redo, undo } from '../store.ts'

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** A slash that is typed nowhere: no text field, no code pane, no dialog has the focus. */
const isSlash = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  key === '/' &&
  !(ctrlKey || metaKey || altKey) &&
  !isEditable(target) &&
  !(target instanceof HTMLElement && target.closest('dialog, [role="textbox"]'))

/** Undo and redo from the keyboard, and the search over all settings. Inside a text field the browser's own undo of typing goes first. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isSlash(event)) {
        event.preventDefault()
        openSearch()
        return
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isEditable(event.target)) return
      const key = event.key.toLowerCase()
      const step = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' ? redo : null
      if (!step) return
      event.preventDefault()
      step()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
