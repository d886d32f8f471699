/** In a page that is not on the screen no frame comes; then this is late enough, in milliseconds. */
const patience = 60

/** Calls back when the next frame is on the screen. */
export function afterFrame(callback: () => void): void {
  let isOver = false
  const once = (): void => {
    if (isOver) return
    isOver = true
    callback()
  }
  // A timer that is set in a frame runs behind its painting.
  requestAnimationFrame(() => setTimeout(once, 0))
  setTimeout(once, patience)
}
