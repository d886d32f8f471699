import { useSyncExternalStore } from 'react'
import { isLink } from '../core/index.ts'
import { reviewFragment } from './share/review-fragment.ts'

/** Views beside the steps that have an address of their own. */
const otherViews = ['findings', 'output', 'settings']

/** The step or view that the address names, without the `#`; empty for a bare address and for share links. */
function currentView(): string {
  // What follows `settings/` is the settings' own affair, and may be anything.
  if (/^#settings(\/|$)/.test(location.hash)) return 'settings'
  const fragment = location.hash.slice(1)
  return isLink(fragment) ? '' : fragment
}

/** Goes to a step or view as a new entry of the browser's history, so that back and forward move between steps. */
export function go(view: string): void {
  if (view.startsWith('settings') || view !== currentView()) location.hash = view
}

function onChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** Whether an address names a step or another view. */
export const isView = (view: string, steps: readonly string[]): boolean =>
  steps.includes(view) || otherViews.includes(view)

/** The link that the address asks to review without the form; null where it does not. */
export const useReview = (): string | null =>
  useSyncExternalStore(
    onChange,
    () => reviewFragment(location.hash),
    () => null,
  )

/** The step or view shown now: the address's, or the first step where the address names none that exists. */
export function useView(steps: readonly string[]): string {
  const view = useSyncExternalStore(onChange, currentView, () => '')
  return isView(view, steps) ? view : (steps[0] ?? '')
}
