import { isAtLeast } from '../when/is-at-least.ts'
import type { Preset } from './preset.ts'

/** Whether a chart minor is in a range; both ends belong to it, a missing end is open. */
export const covers = ({ from, to }: Preset['versions'], minor: string): boolean =>
  (from === undefined || isAtLeast(minor, from)) && (to === undefined || isAtLeast(to, minor))
