import type { PolicyRule } from 'kubernetes-types/rbac/v1'
import { truthy } from '../../../go/truthy.ts'
import type { Context } from '../../context.ts'
import type { RuleSource } from '../../parts/rbac.ts'
import { userRules } from './user-rules.ts'

/** The user's `overwriteRules` where there are some, at a dotted path; else every feature's rules in order. */
export function policyRules(
  context: Context,
  overwritePath: string,
  sources: Readonly<Record<string, RuleSource>>,
): PolicyRule[] {
  const overwrite = context.value(overwritePath)
  if (truthy(overwrite)) return [...userRules(overwrite)]
  return Object.values(sources).flatMap((source) => source(context))
}
