// templates/_rbac.tpl, clusterrole.yaml and platform-rbac.yaml: before config maps and secrets from the host
import type { Context } from '../context.ts'
import type { RbacParts } from '../parts/rbac.ts'
import { revise } from '../templates/rbac/revise.ts'
import { chart as newer } from '../v0.23/index.ts'

/** Chart 0.22's rbac parts, as far as they differ from 0.23. */
export const rbac = {
  clusterRoleRules: revise(newer.parts.clusterRoleRules, { configMapsFromHost: null, secretsFromHost: null }),
  clusterRoleTriggers: revise(newer.parts.clusterRoleTriggers, {
    configMapsFromHost: null,
    secretsFromHost: null,
  }),
  // the chart's slip: the account is in the release's namespace, not beside the secret
  platformSubjectNamespace: (context: Context) => context.parts.platformKey(context).namespace,
} satisfies Partial<RbacParts>
