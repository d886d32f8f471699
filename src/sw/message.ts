/**
 * What the page asks of a worker: `fill` keeps the next files for use without a network, from that place in the list on, and answers on
 * the port that comes with it; `take-over` makes a waiting worker the one in charge.
 */
export type Message = { readonly fill: number } | 'take-over'

/** The answer to `fill`. */
export interface Filled {
  /** Whether the files that were asked for are there now. */
  readonly whole: boolean
  /** Where to go on; null at the end of the list. */
  readonly next: number | null
}
