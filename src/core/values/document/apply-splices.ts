/** A range of a text and what takes its place. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with all ranges replaced; insertions at one place keep their order. Null where two ranges overlap. */
export function applySplices(source: string, splices: readonly Splice[]): string | null {
  let text = ''
  let at = 0
  for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < at) return null
    text += source.slice(at, splice.start) + splice.text
    at = splice.end
  }
  return text + source.slice(at)
}
