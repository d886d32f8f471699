/** Where the first picture scrolls: the page on phones, the form on wide screens. */
const scrolled = (): number => document.getElementById('main')?.scrollTop ?? 0

/**
 * The living page takes the place of the first picture that came with the HTML. Nothing in the picture can be used, but it can be
 * scrolled: the page goes on from there.
 * @returns call it once the living page is in the document.
 */
export function leavePicture(root: HTMLElement): () => void {
  let top = scrolled()
  const follow = (): void => {
    top = scrolled()
  }
  root.addEventListener('scroll', follow, { capture: true, passive: true })
  return () => {
    root.removeEventListener('scroll', follow, { capture: true })
    document.getElementById('late')?.remove()
    // Asking for a place lays the page out at once, so only where there is one.
    if (top > 0) document.getElementById('main')?.scrollTo({ top, behavior: 'instant' })
    root.inert = false
  }
}
