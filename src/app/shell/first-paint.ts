let reached = (): void => {}

/** Fulfilled when the page is on the screen for the first time. What does not belong to that picture is loaded then. */
export const firstPaint = new Promise<void>((done) => {
  reached = done
})

/** Called with the first picture in the document; the browser draws it with its next frame. */
export function reportFirstPaint(): void {
  requestAnimationFrame(() => setTimeout(reached, 0))
}
