/** Number of insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1)
      current.push(best)
    }
    before = above
    above = current
  }
  return above[b.length] ?? 0
}

/** The known key that a misspelt one probably means; null where none is near. Upper and lower case count as equal. */
export function nearestKey(key: string, known: readonly string[]): string | null {
  if (key.length > 100) return null
  const wanted = key.toLowerCase()
  let nearest: string | null = null
  let least = Math.max(1, Math.floor(key.length / 3)) + 1
  for (const candidate of known) {
    const apart = distance(wanted, candidate.toLowerCase())
    if (apart < least) {
      least = apart
      nearest = candidate
    }
  }
  return nearest
}
