import { useSyncExternalStore } from 'react'
import { isLink } from '../core/index.ts'

/** Views beside the steps that have an address of their own. */
const otherViews = ['findings', 'output']

/** The step or view that the address names, without the `#`; empty for a bare address and for share links. */
function currentView(): string {
  const fragment = decodeURI(location.hash.slice(1))
  return isLink(fragment) ? '' : fragment
}

/** Goes to a step or view as a new entry of the browser's history, so that back and forward move between steps. */
export function go(view: string): void {
  if (view !== currentView()) location.hash = view
}

function onChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The step or view shown now: the address's, or the first step where the address names none that exists. */
export function useView(steps: readonly string[]): string {
  const view = useSyncExternalStore(onChange, currentView)
  return steps.includes(view) || otherViews.includes(view) ? view : (steps[0] ?? '')
}
