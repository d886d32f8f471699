import type { Preset } from '../../../../wizard/presets/preset.ts'

/** A range of chart minors in words; empty where it has no end. */
export function describeRange({ from, to }: Preset['versions']): string {
  if (from !== undefined && to !== undefined) return `charts ${from} to ${to}`
  if (from !== undefined) return `from chart ${from}`
  return to === undefined ? '' : `up to chart ${to}`
}
