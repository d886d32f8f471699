import type { PolicyRule } from 'kubernetes-types/rbac/v1'
import type { Condition, RuleSource } from '../../parts/rbac.ts'

/** Rules that are written only under a condition. */
export const when =
  (condition: Condition, ...rules: readonly PolicyRule[]): RuleSource =>
  (context) =>
    condition(context) ? rules : []
