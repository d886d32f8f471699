import { lineAt } from './line-at.ts'

/** A comment, from its `#` to the end of the line. */
export interface Comment {
  readonly start: number
  readonly end: number
  /** Whether nothing else stands on its line. */
  readonly isAlone: boolean
  /** Where its line starts. */
  readonly lineStart: number
}

/** The comments of a YAML text. `scalars`: where its scalars stand, in order, as a `#` in them starts no comment. */
export function findComments(
  source: string,
  scalars: readonly (readonly [number, number])[],
): readonly Comment[] {
  const comments: Comment[] = []
  let from = 0
  for (const [start, end] of [...scalars, [source.length, source.length] as const]) {
    let at = source.indexOf('#', from)
    while (at >= 0 && at < start) {
      if (at > 0 && !/\s/.test(source[at - 1] ?? '')) at++
      else {
        const line = lineAt(source, at)
        const isAlone = source.slice(line.start, at).trim() === ''
        comments.push({ start: at, end: line.end, isAlone, lineStart: line.start })
        at = line.end
      }
      at = source.indexOf('#', at)
    }
    from = Math.max(from, end)
    // No `#` is left in the text.
    if (at < 0) break
  }
  return comments
}
