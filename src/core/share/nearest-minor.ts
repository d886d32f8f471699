/** `0.24` as one number that compares as versions do. */
function order(minor: string): number {
  const [major = 0, rest = 0] = minor.split('.').map(Number)
  return major * 10_000 + rest
}

/** The chart minor itself where it is offered, else the oldest offered one that is newer, else the newest; null where none is offered. */
export function nearestMinor(minor: string, offered: readonly string[]): string | null {
  if (offered.includes(minor)) return minor
  const sorted = offered.toSorted((a, b) => order(a) - order(b))
  return sorted.find((one) => order(one) > order(minor)) ?? sorted.at(-1) ?? null
}
