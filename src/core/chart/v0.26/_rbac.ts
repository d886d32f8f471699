// templates/_rbac.tpl, role.yaml and clusterrole.yaml: full rights with private nodes too, keys of custom resources as they are
import type { RbacParts } from '../parts/rbac.ts'
import { all, on } from '../templates/rbac/conditions.ts'
import { hostNodeRules } from '../templates/rbac/host-node-rules.ts'
import { customResources } from '../templates/rbac/custom-resources.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { verbs } from '../templates/rbac/verbs.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.27/index.ts'

const group = 'external-secrets.io'
const sync = 'integrations.externalSecrets.sync'
const externalSecrets = on('integrations.externalSecrets.enabled')
const wholeKey = (key: string): string => key

/** Chart 0.26's rbac parts, as far as they differ from 0.27. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, {
    core: () => hostNodeRules,
    externalSecrets: when(
      all(externalSecrets, on(`${sync}.externalSecrets.enabled`)),
      rule(group, ['externalsecrets'], verbs.all),
    ),
    secretStores: when(
      all(externalSecrets, on(`${sync}.stores.enabled`)),
      rule(group, ['secretstores'], verbs.all),
    ),
    customResources: customResources('sync.toHost.customResources', verbs.all, wholeKey),
  }),
  clusterRoleRules: revise(newer.parts.clusterRoleRules, {
    clusterSecretStores: when(
      all(externalSecrets, on(`${sync}.clusterStores.enabled`)),
      rule(group, ['clustersecretstores'], verbs.read),
    ),
    customResources: customResources('sync.fromHost.customResources', verbs.read, wholeKey),
  }),
} satisfies Partial<RbacParts>
