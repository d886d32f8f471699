import type { Path } from '../../json.ts'

/** What stands, or could stand, at an offset of a values text. */
export interface Context {
  /**
   * `key`: a key of the map at `path`. `value`: the value at `path`. `content`: the first line of what is at `path`, which may become a
   * key of it, an item or a scalar.
   */
  readonly kind: 'key' | 'value' | 'content'
  readonly path: Path
  /** What stands between the start of the word and the offset. */
  readonly prefix: string
  /** Offsets of the word that an answer replaces. */
  readonly start: number
  readonly end: number
  /** Column, from 0, at which the keys of this map or the items of this list start. */
  readonly column: number
  /** Keys that the map has beside the one at the offset. */
  readonly present: readonly string[]
  /** What stands behind the word: a colon, or without one lines that are indented deeper. */
  readonly follows: 'nothing' | 'colon' | 'body'
  /** Inside of brackets or braces, so that everything stays on the line. */
  readonly isFlow: boolean
}
