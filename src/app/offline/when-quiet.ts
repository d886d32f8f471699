const inputs = ['keydown', 'pointerdown', 'wheel', 'touchmove']

/**
 * Watches for input, and gives how to wait until there has been none for a while: what can wait leaves a slow machine to who uses it.
 * @param target what input comes to: the window
 * @param pause in milliseconds
 */
export function whenQuiet(target: EventTarget, pause: number): () => Promise<void> {
  let last = -Infinity
  const note = (): void => void (last = performance.now())
  for (const input of inputs) target.addEventListener(input, note, { capture: true, passive: true })
  const left = (): number => last + pause - performance.now()
  return async () => {
    while (left() > 0) await new Promise((resolve) => setTimeout(resolve, left()))
  }
}
