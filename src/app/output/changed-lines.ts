import { diffLines } from 'diff'

/** Numbers (from 1) of the lines of `after` that `before` does not have; none where there is nothing to compare with. */
export function changedLines(before: string | null, after: string): number[] {
  if (before === null || before === after) return []
  const changed: number[] = []
  let line = 1
  for (const part of diffLines(before, after)) {
    if (part.removed) continue
    if (part.added) for (let i = 0; i < part.count; i++) changed.push(line + i)
    line += part.count
  }
  return changed
}
