import type { Catalog } from '../../core/index.ts'
import type { LanguageId } from '../../i18n/index.ts'
import type { Completion, Hover, TextProblem } from '../../core/language/index.ts'

/** What can be asked about a values text; offsets count UTF-16 units. */
export type Question =
  | { readonly kind: 'complete'; readonly text: string; readonly offset: number }
  | { readonly kind: 'hover'; readonly text: string; readonly offset: number }
  | { readonly kind: 'problems'; readonly text: string }

/** What the page tells the worker. `open`: of which chart version all further questions are, and the language of the answers. `drop`: nobody waits for an answer any more. */
export type Request =
  | { readonly kind: 'open'; readonly catalog: Catalog; readonly language: LanguageId }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }
  | { readonly kind: 'drop'; readonly id: number }

/** What the worker found; `failed` where it could not load what it needs. */
export type Answer =
  | { readonly kind: 'complete'; readonly found: readonly Completion[] }
  | { readonly kind: 'hover'; readonly found: Hover | null }
  | { readonly kind: 'problems'; readonly found: readonly TextProblem[] }
  | { readonly kind: 'failed' }

export interface Reply {
  readonly id: number
  readonly answer: Answer
}
