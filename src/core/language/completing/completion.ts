import type { Span } from '../../values/locate.ts'

/** One thing that could stand at a place of a values text. */
export interface Completion {
  readonly kind: 'key' | 'value' | 'item'
  readonly label: string
  /** What to write in place of `range`; further lines carry their whole indentation. */
  readonly insert: string
  readonly range: Span
  /** Type and default: `boolean · default false`. */
  readonly detail: string
  /** What it does, in the reader's words; empty where nobody wrote it down. */
  readonly documentation: string
  readonly deprecated?: true
  readonly pro?: true
  /** More is to be written at the end of the insert, and can be asked for there. */
  readonly isOpen: boolean
}
