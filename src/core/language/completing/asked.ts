import type { Completion } from './completion.ts'
import type { Context } from '../text/context.ts'
import type { Language } from '../language.ts'

/** A question about an offset of a text, as the parts of its answer share it. */
export interface Asked {
  readonly text: string
  readonly language: Language
  readonly context: Context
  readonly range: Completion['range']
}
