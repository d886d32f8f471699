import type { JsonObject } from '../../json.ts'
import type { Span } from '../../values/locate.ts'
import type { Language } from '../language.ts'
import type { TextNode } from '../text/text-node.ts'

/** A readable values text under examination. */
export interface Examined {
  readonly text: string
  readonly root: TextNode
  readonly language: Language
  readonly values: JsonObject
  readonly span: (start: number, end: number) => Span
}
