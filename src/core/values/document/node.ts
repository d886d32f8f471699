/** What a value is in the text. A block map or list has `isFlow` false; scalars over several lines with `|` or `>` are `block-scalar`. */
export type NodeKind = 'empty' | 'scalar' | 'block-scalar' | 'alias' | 'map' | 'list'

/** A value as it stands in a YAML text, by offsets; ends are exclusive. */
export interface Node {
  readonly kind: NodeKind
  /** Whether a map or list is written with braces or brackets. */
  readonly isFlow: boolean
  /** Where the value starts, with its anchor and tag. */
  readonly start: number
  /** Where the value starts, without them; a block scalar's is at its `|` or `>`. */
  readonly body: number
  /** After the last character that belongs to it. Blank lines behind a block scalar do so only where it keeps them (`|+`). */
  readonly end: number
  /** The name that it defines (`&name`), or refers to where it is an alias. */
  readonly anchor: string | null
  readonly isTagged: boolean
  /** `'` or `"` for a quoted scalar, else empty. */
  readonly quote: string
  /** Column of the content of a block scalar, from 0; -1 elsewhere. */
  readonly contentColumn: number
  readonly children: readonly Child[]
  /** Whether it holds what this reader cannot place, such as `? ` keys: only the whole of it can be rewritten. */
  readonly isOpaque: boolean
}

/** An entry of a map or an item of a list. */
export interface Child {
  /** The key as values have it, so `yes` is `true`; empty in a list. */
  readonly key: string
  /** Whether the key is a `<<`. */
  readonly isMerge: boolean
  /** Where the key, the dash or the item of a flow list starts. */
  readonly start: number
  /** After the colon or the dash; the item's start in a flow list. Where a flow map has a key alone, after the key. */
  readonly after: number
  readonly hasColon: boolean
  readonly value: Node
}
