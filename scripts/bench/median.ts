/** The value at a share of the sorted list: 0.5 is the median, 0.95 the 95th percentile. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Milliseconds of each of `runs` calls, after as many for warming up. */
export function measure(runs: number, call: () => unknown): number[] {
  for (let i = 0; i < runs; i++) call()
  return Array.from({ length: runs }, () => {
    const start = performance.now()
    call()
    return performance.now() - start
  })
}
