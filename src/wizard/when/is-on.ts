import type { Condition } from '../step.ts'
import { valueAt } from './value-at.ts'

/** The switch at a path is true, by default or by choice. */
export const isOn =
  (path: string): Condition =>
  (_, { effective }) =>
    valueAt(effective, path) === true
