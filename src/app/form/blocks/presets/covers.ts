import type { Preset } from '../../../../wizard/presets/preset.ts'
import { isAtLeast } from '../../../../wizard/when/is-at-least.ts'

type Range = Preset['versions']

/** Whether a chart minor is in the range; both ends belong to it. */
export const covers = ({ from, to }: Range, minor: string): boolean =>
  (from === undefined || isAtLeast(minor, from)) && (to === undefined || isAtLeast(to, minor))
