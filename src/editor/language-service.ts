import type { Completion, Hover } from '../core/language/index.ts'
import type { Span } from '../core/index.ts'

/** A change of the text in the editor, as one step. */
export type Rewrite = (edits: readonly { readonly range: Span; readonly text: string }[]) => void

/** A way out of a problem, offered at its line. */
export interface QuickFix {
  readonly title: string
  /** The one to take without thinking. */
  readonly isPreferred: boolean
  /** Does it, in the text or elsewhere. */
  readonly run: (rewrite: Rewrite) => void
}

/**
 * Knows what a text means. Offsets are of the text as the editor holds it (`toEditor`), lines count from 1. Nobody waits for an answer
 * after `signal` aborts. Where the answer is not to be had, there is nothing to say: an empty list or null, never a rejection.
 */
export interface LanguageService {
  readonly complete: (text: string, offset: number, signal: AbortSignal) => Promise<readonly Completion[]>
  readonly hover: (text: string, offset: number, signal: AbortSignal) => Promise<Hover | null>
  readonly fixes: (
    text: string,
    lines: { readonly first: number; readonly last: number },
    signal: AbortSignal,
  ) => Promise<readonly QuickFix[]>
}
