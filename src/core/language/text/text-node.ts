/** Offsets of a part of a text; the end is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A value in a readable YAML text. */
export interface TextNode {
  readonly kind: 'map' | 'list' | 'plain' | 'quoted' | 'block' | 'alias' | 'nothing'
  /** Of the key with its quotes; null for items and the root. */
  readonly key: Range | null
  /** Of the value with its quotes, from its first to its last part. */
  readonly start: number
  end: number
  readonly parent: TextNode | null
  /** By key or index; the last of equal keys. */
  readonly children: Map<string, TextNode>
  /** Keys that come again further down in the same map. */
  readonly overridden: { readonly name: string; readonly key: Range }[]
}
