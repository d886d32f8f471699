let reached = (): void => {}

const firstPaint = new Promise<void>((done) => {
  reached = done
})

/**
 * Fulfilled when the page is on the screen for the first time. What does not belong to that picture is loaded then, for each caller in a
 * turn of its own: to ask for many files at once holds up a slow phone.
 */
export const afterFirstPaint = (): Promise<void> =>
  firstPaint.then(() => new Promise((done) => setTimeout(done, 0)))

/** Called with the first picture in the document; the browser draws it with its next frame. */
export function reportFirstPaint(): void {
  requestAnimationFrame(() => setTimeout(reached, 0))
}
