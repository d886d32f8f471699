import type { Condition } from '../step.ts'
import { isAtLeast } from './is-at-least.ts'

/** The chart is this minor or newer. */
export const since =
  (first: string): Condition =>
  ({ chart }) =>
    isAtLeast(chart, first)
