// templates/_rbac.tpl, role.yaml and clusterrole.yaml: no integrations, no custom resources, one switch for snapshots
import type { RbacParts } from '../parts/rbac.ts'
import { on } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { verbs } from '../templates/rbac/verbs.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.21/index.ts'

const group = 'snapshot.storage.k8s.io'
const volumeSnapshots = on('sync.toHost.volumeSnapshots.enabled')

/** Chart 0.20's rbac parts, as far as they differ from 0.21. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, {
    kubeVirt: null,
    externalSecrets: null,
    secretStores: null,
    customResources: null,
  }),
  clusterRoleRules: revise(newer.parts.clusterRoleRules, {
    runtimeClasses: null,
    priorityClasses: when(
      on('sync.toHost.priorityClasses.enabled'),
      rule('scheduling.k8s.io', ['priorityclasses'], verbs.all),
    ),
    snapshotClasses: when(volumeSnapshots, rule(group, ['volumesnapshotclasses'], verbs.read)),
    snapshotContents: when(volumeSnapshots, rule(group, ['volumesnapshotcontents'], verbs.all)),
    webhooks: null,
    customResourceDefinitions: null,
    clusterSecretStores: null,
    customResources: null,
  }),
  clusterRoleTriggers: revise(newer.parts.clusterRoleTriggers, {
    priorityClassesFromHost: null,
    snapshotContents: volumeSnapshots,
    snapshotClasses: null,
    runtimeClasses: null,
    customResourcesToHost: null,
    customResourcesFromHost: null,
    kubeVirt: null,
    externalSecrets: null,
  }),
} satisfies Partial<RbacParts>
