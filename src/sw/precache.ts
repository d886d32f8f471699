/** What the worker keeps of one build, as addresses relative to its scope; `./` is the page itself. The build fills it in. */
export interface Precache {
  /** Changes with every byte of the site. */
  readonly version: string
  /** What the first step needs: the worker is of no use without all of it. */
  readonly shell: readonly string[]
  /** Everything else: later steps, the editor, the facts of older charts. */
  readonly rest: readonly string[]
}
