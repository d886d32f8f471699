import { t } from '../../../../i18n/index.ts'
import type { Preset } from '../../../../wizard/presets/preset.ts'

/** A range of chart minors in words; empty where it has no end. */
export function describeRange({ from, to }: Preset['versions']): string {
  if (from !== undefined && to !== undefined) return t`charts ${from} to ${to}`
  if (from !== undefined) return t`from chart ${from}`
  return to === undefined ? '' : t`up to chart ${to}`
}
