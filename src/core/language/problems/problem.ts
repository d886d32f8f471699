import type { Path } from '../../json.ts'
import type { Span } from '../../values/locate.ts'

/** Why something in a values text is a problem. */
export type ProblemCode =
  | 'unreadable'
  | 'duplicate-key'
  | 'unknown-key'
  | 'removed-key'
  | 'later-key'
  | 'schema'
  | 'kubernetes'

/** A change of the text that solves a problem; its edits do not overlap. */
export interface TextFix {
  readonly title: string
  readonly edits: readonly { readonly range: Span; readonly text: string }[]
}

/** Something in a values text that Helm, the chart or Kubernetes would refuse or ignore. */
export interface TextProblem {
  readonly code: ProblemCode
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** Empty where the text as a whole is meant. */
  readonly path: Path
  readonly range: Span
  readonly fix?: TextFix
}
