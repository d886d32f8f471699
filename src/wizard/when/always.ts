import type { Condition } from '../step.ts'

/** In every chart and for every choice. */
export const always: Condition = () => true
