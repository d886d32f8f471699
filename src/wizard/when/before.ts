import type { Condition } from '../step.ts'
import { isAtLeast } from './is-at-least.ts'

/** The chart is older than this minor. */
export const before =
  (first: string): Condition =>
  ({ chart }) =>
    !isAtLeast(chart, first)
