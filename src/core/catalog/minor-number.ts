/** The second number of a version: 36 for `0.36`, 35 for `v1.35.2`; -1 where there is none. */
export function minorNumber(version: string): number {
  const match = /^v?\d+\.(\d+)/.exec(version)
  return match ? Number(match[1]) : -1
}
