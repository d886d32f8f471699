import type { JsonObject } from '../../../core/index.ts'
import { hasBudgetKey } from './has-budget-key.ts'

/** The budget of the control plane, to spread into `controlPlane`; nothing where the chart lacks the key. */
export const controlPlaneBudget = (minor: string): JsonObject =>
  hasBudgetKey(minor) ? { advanced: { podDisruptionBudget: { enabled: true, maxUnavailable: 1 } } } : {}
