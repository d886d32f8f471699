/** What follows a key or a dash on its line. A flow value may go on over several lines. */
export type ValueKind = 'none' | 'scalar' | 'block' | 'flow'

/** A key with its value, or a list's item, as far as a text that may be unfinished shows it. */
export interface Stroke {
  /** The key as it reads without quotes; the index of an item. */
  readonly segment: string
  readonly isItem: boolean
  readonly parent: Stroke | null
  /** From 0. */
  readonly line: number
  /** Of the key or dash, from 0; -1 for the root. */
  readonly column: number
  /** Offsets of the key with its quotes; of the dash for an item. */
  readonly start: number
  readonly end: number
  /** Offsets of the value on the lines that it takes, without a comment; equal where there is none. */
  valueStart: number
  valueEnd: number
  value: ValueKind
  readonly children: Stroke[]
}

export type LineKind =
  /** Keys or dashes. */
  | 'entries'
  /** Text without a colon yet: a key that is being typed, or a scalar that goes on. */
  | 'loose'
  | 'blank'
  | 'comment'
  /** Inside a block scalar or a quoted text that began on a line before. */
  | 'text'
  /** Inside a list in brackets or a map in braces that began on a line before. */
  | 'flow'
  /** `---`, `...` or a directive. */
  | 'marker'

export interface Line {
  readonly kind: LineKind
  readonly start: number
  /** Without the line end. */
  readonly end: number
  readonly indent: number
  /** Offset of the `#`; the line's end where there is no comment. */
  readonly comment: number
  /** In the order of the line. For `text` and `flow` the one whose value this is part of. */
  readonly strokes: readonly Stroke[]
}

/** The structure of a values text by its indentation. */
export interface Sketch {
  readonly text: string
  readonly root: Stroke
  readonly lines: readonly Line[]
  /** Offsets, one per line. */
  readonly lineStarts: readonly number[]
  /** Those with a quote, bracket or brace that is never closed. */
  readonly unclosed: readonly Stroke[]
}
