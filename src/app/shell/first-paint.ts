import { useSyncExternalStore } from 'react'
import { nextTurn } from '../next-turn.ts'

let isPainted = false
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const firstPaint = new Promise<void>((done) => {
  listeners.add(done)
})

/** Whether the first picture is on the screen. The build makes that picture, so there it never is. */
export const usePainted = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPainted,
    () => false,
  )

/**
 * Fulfilled when the page is on the screen for the first time. What does not belong to that picture is loaded then, for each caller in a
 * turn of its own: to ask for many files at once holds up a slow phone.
 */
export const afterFirstPaint = (): Promise<void> => firstPaint.then(nextTurn)

/** Called with the first picture in the document; the browser draws it with its next frame. */
export function reportFirstPaint(): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      isPainted = true
      for (const listener of listeners) listener()
    }, 0),
  )
}
