/** Negative where chart minor `a` is older than `b`, 0 where they are the same. All have the same major version. */
export function compareMinors(a: string, b: string): number {
  return Number(a.replace(/^\d+\./, '')) - Number(b.replace(/^\d+\./, ''))
}
