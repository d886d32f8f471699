import { trunc } from '../../../go/trunc.ts'
import type { Context } from '../../context.ts'

/** `vc-<release>-v-<namespace>`, cut to 63 characters; sprig's `trimSuffix` then drops one hyphen, not several. */
function bounded(prefix: string, { release }: Context, suffix = ''): string {
  const name = trunc(63, `${prefix}-${release.name}-v-${release.namespace}${suffix}`)
  return name.endsWith('-') ? name.slice(0, -1) : name
}

/** Names of objects that may meet those of other releases (`_rbac.tpl`). */
export const rbacNames = {
  /** `vcluster.clusterRoleName` */
  clusterRole: (context: Context) => bounded('vc', context),
  /** `vcluster.clusterRoleNameMultinamespace` */
  multiNamespaceRole: (context: Context) => bounded('vc-mn', context),
  /** `vcluster.rbac.platformRoleName` */
  platformRole: (context: Context) => bounded('vc', context, '-platform-role'),
  /** `vcluster.rbac.platformRoleBindingName`; a long release cuts the suffix off, and it equals the role's name. */
  platformRoleBinding: (context: Context) => bounded('vc', context, '-platform-role-binding'),
}
