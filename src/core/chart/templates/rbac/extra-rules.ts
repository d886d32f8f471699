import type { RuleSource } from '../../parts/rbac.ts'
import { userRules } from './user-rules.ts'

/** The user's rules at a dotted path. */
export const extraRules =
  (path: string): RuleSource =>
  (context) =>
    userRules(context.value(path))
