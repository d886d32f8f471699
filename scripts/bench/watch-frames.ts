/** What a page did while somebody typed, in milliseconds. */
export interface Frames {
  /** From each key to the end of the frame that shows it. */
  readonly keys: readonly number[]
  /** Frames that the screen wanted and did not get. */
  readonly dropped: number
  readonly shown: number
  /** Tasks over 50 ms. */
  readonly longTasks: number
}

interface Watch {
  stop: () => Frames
}

/** Runs in the page: records frames and keys until `stopWatching`. */
export function watchFrames(): void {
  const period = 1000 / 60
  const keys: number[] = []
  let dropped = 0
  let shown = 0
  let longTasks = 0
  let last = performance.now()
  let isOver = false
  const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length))
  observer.observe({ type: 'longtask' })
  const onFrame = (time: number): void => {
    // A frame may come a little late without one having been left out.
    dropped += Math.max(0, Math.round((time - last) / period) - 1)
    shown++
    last = time
    if (!isOver) requestAnimationFrame(onFrame)
  }
  requestAnimationFrame((time) => {
    last = time
    requestAnimationFrame(onFrame)
  })
  const onKey = (): void => {
    const start = performance.now()
    // The message runs right after the frame that the animation callback belongs to was produced.
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => keys.push(performance.now() - start))
      channel.port1.start()
      channel.port2.postMessage(null)
    })
  }
  document.addEventListener('keydown', onKey, { capture: true })
  const stop = (): Frames => {
    isOver = true
    observer.disconnect()
    document.removeEventListener('keydown', onKey, { capture: true })
    return { keys, dropped, shown, longTasks }
  }
  Object.assign(window, { frameWatch: { stop } satisfies Watch })
}

/** Runs in the page: what was seen since `watchFrames`. */
export const stopWatching = (): Frames => (window as unknown as { frameWatch: Watch }).frameWatch.stop()
