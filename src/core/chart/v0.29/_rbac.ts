// templates/_rbac.tpl, role.yaml and clusterrole.yaml: volume snapshots only where synced
import type { RbacParts, RuleSource } from '../parts/rbac.ts'
import { any, on } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { verbs } from '../templates/rbac/verbs.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.30/index.ts'

const synced = (path: string, resource: string, ruleVerbs: readonly string[]): RuleSource =>
  when(on(path), rule('snapshot.storage.k8s.io', [resource], ruleVerbs))

/** Chart 0.29's rbac parts, as far as they differ from 0.30. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, {
    endpointSlices: null,
    volumeSnapshots: synced('sync.toHost.volumeSnapshots.enabled', 'volumesnapshots', verbs.all),
    volumeSnapshotsWatch: null,
  }),
  clusterRoleRules: revise(newer.parts.clusterRoleRules, {
    nodes: when(
      any(on('pro'), on('sync.fromHost.nodes.enabled')),
      rule(
        '',
        ['pods', 'nodes', 'nodes/status', 'nodes/metrics', 'nodes/stats', 'nodes/proxy'],
        verbs.readCluster,
      ),
    ),
    nodeProxy: null,
    persistentVolumesRead: null,
    persistentVolumes: when(
      on('sync.toHost.persistentVolumes.enabled'),
      rule('', ['persistentvolumes'], ['create', 'delete', ...verbs.change, ...verbs.readCluster]),
    ),
    snapshotClasses: synced(
      'sync.fromHost.volumeSnapshotClasses.enabled',
      'volumesnapshotclasses',
      verbs.read,
    ),
    snapshotClassesWatch: null,
    snapshotContents: synced(
      'sync.toHost.volumeSnapshotContents.enabled',
      'volumesnapshotcontents',
      verbs.all,
    ),
    snapshotContentsWatch: null,
  }),
  clusterRoleTriggers: revise(newer.parts.clusterRoleTriggers, { snapshotsVolumes: null }),
} satisfies Partial<RbacParts>
