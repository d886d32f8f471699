import { rules } from '../../core/derive.ts'
import { valuesUnreadable } from '../lint/values-unreadable.ts'
import type { DocumentedRule } from './documented-rule.ts'

/** Everything that `lint` may report, by id. */
export const documentedRules: readonly DocumentedRule[] = [...rules, valuesUnreadable].toSorted((a, b) =>
  a.id < b.id ? -1 : 1,
)
