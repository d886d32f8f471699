import type { Condition } from '../step.ts'

/** The condition does not hold. */
export const not =
  (condition: Condition): Condition =>
  (config, view) =>
    !condition(config, view)
