import { t } from '../../../i18n/index.ts'
import type { LegacyRow } from './legacy-row.ts'
import { turns } from './turns.ts'

const { trueOnly, labels, parsed } = turns

const toHost: Readonly<Record<string, string>> = {
  services: 'services',
  configmaps: 'configMaps',
  secrets: 'secrets',
  endpoints: 'endpoints',
  pods: 'pods',
  persistentvolumeclaims: 'persistentVolumeClaims',
  ingresses: 'ingresses',
  persistentvolumes: 'persistentVolumes',
  storageclasses: 'storageClasses',
  priorityclasses: 'priorityClasses',
  networkpolicies: 'networkPolicies',
  poddisruptionbudgets: 'podDisruptionBudgets',
  serviceaccounts: 'serviceAccounts',
}
const fromHost: Readonly<Record<string, string>> = {
  events: 'events',
  ingressclasses: 'ingressClasses',
  hoststorageclasses: 'storageClasses',
  'legacy-storageclasses': 'storageClasses',
  nodes: 'nodes',
  csistoragecapacities: 'csiStorageCapacities',
  csinodes: 'csiNodes',
  csidrivers: 'csiDrivers',
}
const switches = (names: Readonly<Record<string, string>>, direction: string): readonly LegacyRow[] =>
  Object.entries(names).map(([old, now]) => ({
    from: `sync.${old}.enabled`,
    to: [`sync.${direction}.${now}.enabled`],
  }))

const scheduler = 'controlPlane.advanced.virtualScheduler.enabled'
const rights = (): string => t`The role of the control plane needs no switch for this any more.`

/** `sync.*` of the charts before 0.20. Source: config/legacyconfig in loft-sh/vcluster, v0.20 to v0.31. */
export const syncRows: readonly LegacyRow[] = [
  // Later rows win, as in the old charts: classes that are named over what ingresses imply.
  { from: 'sync.ingresses.enabled', to: ['sync.fromHost.ingressClasses.enabled'], turn: trueOnly },
  {
    from: 'sync.fake-nodes.enabled',
    drop: () => t`Nodes that are not synced are always fake ones.`,
    silent: true,
  },
  {
    from: 'sync.fake-persistentvolumes.enabled',
    drop: () => t`Volumes that are not synced are always fake ones.`,
    silent: true,
  },
  ...switches(toHost, 'toHost'),
  ...switches(fromHost, 'fromHost'),
  {
    from: 'sync.volumesnapshots.enabled',
    to: ['sync.toHost.volumeSnapshots.enabled'],
    drop: () => t`Charts from 0.36 refuse this setting.`,
    silent: false,
  },
  { from: 'sync.configmaps.all', to: ['sync.toHost.configMaps.all'] },
  { from: 'sync.secrets.all', to: ['sync.toHost.secrets.all'] },
  { from: 'sync.pods.ephemeralContainers', drop: rights, silent: false },
  { from: 'sync.pods.status', drop: rights, silent: false },
  { from: 'sync.nodes.fakeKubeletIPs', to: ['networking.advanced.proxyKubelets.byIP'] },
  { from: 'sync.nodes.syncAllNodes', to: ['sync.fromHost.nodes.selector.all'] },
  { from: 'sync.nodes.nodeSelector', to: ['sync.fromHost.nodes.selector.labels'], turn: labels },
  {
    from: 'sync.nodes.enableScheduler',
    to: ['controlPlane.distro.k8s.scheduler.enabled', scheduler],
    only: ['k8s', 'eks'],
  },
  { from: 'sync.nodes.enableScheduler', to: [scheduler], only: ['k3s', 'k0s'] },
  { from: 'sync.nodes.syncNodeChanges', to: ['sync.fromHost.nodes.syncBackChanges'] },
  {
    from: 'sync.nodes.reservedResources',
    drop: () => t`Nothing is held back from the nodes that are shown in the virtual cluster any more.`,
    silent: { cpu: '', memory: '', ephemeralStorage: '' },
  },
  {
    from: 'sync.generic.config',
    to: ['experimental.genericSync'],
    turn: parsed,
    hint: () =>
      t`Charts after 0.27 sync custom resources with sync.toHost.customResources and sync.fromHost.customResources instead.`,
  },
  { from: 'sync.generic.role.extraRules', to: ['experimental.genericSync.role.extraRules'] },
  { from: 'sync.generic.clusterRole.extraRules', to: ['experimental.genericSync.clusterRole.extraRules'] },
]
