import { useSyncExternalStore } from 'react'

/** Where form and output take turns, and an editor is not worth its size. The style sheets have the same width. */
const narrow = (): MediaQueryList => window.matchMedia('(max-width: 900px)')

/** Whether the screen is narrow now. */
export const isNarrow = (): boolean => narrow().matches

function subscribe(listener: () => void): () => void {
  const query = narrow()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/**
 * Whether the screen is narrow, also when that changes.
 * @param matters false where the answer makes no difference: it is false then, and a page that comes to life on a phone is not rendered twice
 */
export const useNarrow = (matters: boolean): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matters && isNarrow(),
    () => false,
  )
