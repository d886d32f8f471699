import type { Condition } from '../step.ts'

/** Every condition holds. */
export const allOf =
  (...conditions: readonly Condition[]): Condition =>
  (config, view) =>
    conditions.every((condition) => condition(config, view))
