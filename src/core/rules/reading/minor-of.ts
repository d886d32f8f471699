/** The second number of a version: 36 for `0.36`, 35 for `v1.35.2` or `1.35+`; null where there is none. */
export function minorOf(version: string | null): number | null {
  const match = /^v?\d+\.(\d+)/.exec(version ?? '')
  return match ? Number(match[1]) : null
}
