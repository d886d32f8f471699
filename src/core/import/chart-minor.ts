/**
 * The minor that a chart version or a range of patch releases means: `0.30.1`, `v0.30.1-rc.2`, `0.30.x`, `~0.30.0`, `^0.30.0` are 0.30.
 * Null for anything wider, and for what is no version.
 */
export function chartMinor(version: string): string | null {
  const match = /^[~^=v\s]*(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})(?:\.(?:[xX*]|\d+(?:[-+].*)?))?$/.exec(version)
  return match ? `${match[1]}.${match[2]}` : null
}
