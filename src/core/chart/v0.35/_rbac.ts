// templates/_rbac.tpl, role.yaml and clusterrole.yaml: volume snapshots, which 0.36 removed
import type { RbacParts, RuleSource } from '../parts/rbac.ts'
import { any, on } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../templates/index.ts'
import { snapshotsVolumes } from './_rbac-snapshots-volumes.ts'

const group = 'snapshot.storage.k8s.io'
const edit = ['create', 'delete', 'patch', 'update', 'get', 'list']
const snapshots = on('sync.toHost.volumeSnapshots.enabled')
const contents = on('sync.toHost.volumeSnapshotContents.enabled')
const classes = on('sync.fromHost.volumeSnapshotClasses.enabled')

const watch = (synced: typeof snapshots, resource: string): RuleSource =>
  when(synced, rule(group, [resource], ['watch']))
const use = (synced: typeof snapshots, resource: string, verbs: readonly string[]): RuleSource =>
  when(any(synced, snapshotsVolumes), rule(group, [resource], verbs))

/** Chart 0.35's rbac parts, as far as they differ from 0.36. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, {
    volumeSnapshots: { after: 'networkPolicies', add: use(snapshots, 'volumesnapshots', edit) },
    volumeSnapshotsWatch: { after: 'volumeSnapshots', add: watch(snapshots, 'volumesnapshots') },
  }),
  clusterRoleRules: revise(newer.parts.clusterRoleRules, {
    persistentVolumesRead: when(
      any(on('sync.toHost.persistentVolumes.enabled'), snapshotsVolumes),
      rule('', ['persistentvolumes'], ['get', 'list']),
    ),
    snapshotClasses: { after: 'deviceClasses', add: use(classes, 'volumesnapshotclasses', ['get', 'list']) },
    snapshotClassesWatch: { after: 'snapshotClasses', add: watch(classes, 'volumesnapshotclasses') },
    snapshotContents: { after: 'snapshotClassesWatch', add: use(contents, 'volumesnapshotcontents', edit) },
    snapshotContentsWatch: { after: 'snapshotContents', add: watch(contents, 'volumesnapshotcontents') },
  }),
  clusterRoleTriggers: revise(newer.parts.clusterRoleTriggers, {
    snapshotContents: { after: 'priorityClassesFromHost', add: contents },
    snapshotClasses: { after: 'snapshotContents', add: classes },
    gatewayClasses: null,
    gatewaysFromHost: null,
    gatewayApi: null,
    gateways: null,
    httpRoutes: null,
    tlsRoutes: null,
    backendTlsPolicies: null,
    snapshotsVolumes: { after: 'namespaces', add: snapshotsVolumes },
  }),
} satisfies Partial<RbacParts>
