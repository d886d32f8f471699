// templates/_rbac.tpl, vcluster.generic.roleExtraRules and clusterRoleExtraRules
import { isObject } from '../../json.ts'
import type { RuleSource } from '../parts/rbac.ts'
import { userRules } from '../templates/rbac/user-rules.ts'

/** Rules that the generic sync asks for. */
export const genericSyncRules =
  (kind: 'role' | 'clusterRole'): RuleSource =>
  (context) => {
    const section = context.value(`experimental.genericSync.${kind}`)
    return isObject(section) ? userRules(section['extraRules']) : []
  }
