// templates/role.yaml and clusterrole.yaml: the older layout of externalSecrets.sync still counts
import type { RbacParts } from '../parts/rbac.ts'
import { all, always, any, on } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { verbs } from '../templates/rbac/verbs.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.29/index.ts'

const sync = 'integrations.externalSecrets.sync'
const externalSecrets = on('integrations.externalSecrets.enabled')

/** Chart 0.28's rbac parts, as far as they differ from 0.29. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, {
    endpointsAndLogs: when(always, rule('', ['endpoints', 'events', 'pods/log'], verbs.read)),
    events: null,
    secretStores: when(
      all(externalSecrets, any(on(`${sync}.stores.enabled`), on(`${sync}.toHost.stores.enabled`))),
      rule('external-secrets.io', ['secretstores'], verbs.all),
    ),
  }),
  clusterRoleRules: revise(newer.parts.clusterRoleRules, {
    clusterSecretStores: when(
      all(
        externalSecrets,
        any(on(`${sync}.clusterStores.enabled`), on(`${sync}.fromHost.clusterStores.enabled`)),
      ),
      rule('external-secrets.io', ['clustersecretstores'], verbs.read),
    ),
  }),
} satisfies Partial<RbacParts>
