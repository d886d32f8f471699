import type { PolicyRule } from 'kubernetes-types/rbac/v1'

/** A rule for one API group (`''` is the core group). The lists are copied, so that no two rules share one. */
export const rule = (
  apiGroup: string,
  resources: readonly string[],
  ruleVerbs: readonly string[],
): PolicyRule => ({ apiGroups: [apiGroup], resources: [...resources], verbs: [...ruleVerbs] })
