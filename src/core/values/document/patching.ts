import type { Json } from '../../json.ts'
import type { Node } from './node.ts'
import type { Document } from './parse-document.ts'
import type { Splice } from './apply-splices.ts'

/** Where a value stands. */
export interface Place {
  readonly node: Node
  /** After the colon or dash. */
  readonly after: number
  /** False where a flow map has a key alone. */
  readonly hasColon: boolean
  /** Column of the key or dash. */
  readonly column: number
  readonly isItem: boolean
  /** Whether it stands between braces or brackets. */
  readonly isInFlow: boolean
  readonly depth: number
}

/** One attempt at making a text say other values. Parts add splices; nothing else is changed. */
export interface Patching {
  readonly document: Document
  readonly splices: Splice[]
  /** Values that differ at this depth or deeper are rewritten as a whole. */
  readonly maxDepth: number
  /** Whether comments of their own line that outlive a key move to its column: below a literal they would become its text. */
  readonly alignsComments: boolean
  /** What each anchor stands for after the attempt; undefined where it goes. */
  readonly anchors: Map<string, Json | undefined>
  anchorsChanged: boolean
  /** Makes the value at a place say `want`; it says `have` now. */
  readonly patchValue: (patching: Patching, place: Place, have: Json, want: Json) => void
}
