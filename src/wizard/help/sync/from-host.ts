import { labelSelector } from '../families/label-selector.ts'
import { nameMappings } from '../families/name-mappings.ts'
import { patches } from '../families/patches.ts'
import { synced } from '../families/synced.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const kind = (key: string, objects: string, enabled: string): Help =>
  under(key, synced({ title: objects, objects, direction: 'from', enabled }))

/** A kind of which only a part may be shown. */
const chosen = (key: string, objects: string, enabled: string): Help => ({
  ...kind(key, objects, enabled),
  ...under(
    `${key}.selector`,
    labelSelector({ objects, help: `Which ${objects} appear in the tenant. Empty means all of them.` }),
  ),
})

const nodes: Help = {
  ...synced({
    title: 'Nodes',
    objects: 'nodes',
    direction: 'from',
    enabled:
      'Shows real nodes of the host cluster. Off, tenants see stand-ins without their real properties.',
  }),
  selector: {
    title: 'Selector',
    help: 'Which nodes appear in the tenant. Empty means those with its pods, or all with a scheduler in the tenant.',
  },
  'selector.all': { title: 'All nodes', help: 'Shows every node of the host cluster, used or not.' },
  'selector.labels': {
    title: 'Labels',
    help: 'Shows only nodes with these labels, and runs tenant pods on no other ones.',
  },
  syncBackChanges: {
    title: 'Sync changes back',
    help: 'Lets tenants change labels and taints of real nodes. Needs rights on the whole host cluster.',
  },
  clearImageStatus: { title: 'Hide images', help: 'Leaves out the list of images that each node holds.' },
}

const customResources: Help = {
  '': {
    title: 'Custom resources',
    help: 'Custom resources of the host cluster that appear read-only in the tenant, by plural name and group.',
  },
  '*': { title: 'Custom resource', help: 'How one kind of custom resource appears in the tenant.' },
  '*.enabled': {
    title: 'Sync this resource',
    help: 'Shows these objects and their definition in the tenant.',
  },
  '*.scope': { title: 'Scope', help: 'Cluster, or Namespaced, which needs mappings.' },
  ...under('*', patches('these objects')),
  ...under('*', nameMappings('objects')),
}

const auto = 'auto turns this on with a scheduler in the tenant.'

/** What the host cluster has and tenants see. Gateways have a file of their own. */
export const syncFromHost: Help = under('sync.fromHost', {
  '': {
    title: 'From the host',
    help: 'Objects of the host cluster that appear in the tenant, without a way back.',
  },
  ...under('nodes', nodes),
  ...kind('events', 'Events', 'Shows events of the host cluster at the tenant objects that they are about.'),
  ...chosen(
    'ingressClasses',
    'IngressClasses',
    'Shows Ingress classes, so that tenants can choose among them.',
  ),
  ...chosen(
    'gatewayClasses',
    'GatewayClasses',
    'Shows Gateway classes, so that tenants can choose among them.',
  ),
  ...chosen('runtimeClasses', 'RuntimeClasses', 'Shows runtime classes, so that tenant pods can use them.'),
  ...chosen(
    'priorityClasses',
    'PriorityClasses',
    'Shows priority classes, so that tenant pods can use them. Excludes copying those of tenants.',
  ),
  ...chosen(
    'storageClasses',
    'StorageClasses',
    `Shows storage classes. Excludes copying those of tenants; ${auto}`,
  ),
  ...chosen(
    'deviceClasses',
    'DeviceClasses',
    'Shows device classes, so that device claims of tenants can use them.',
  ),
  ...kind('csiNodes', 'CSINodes', `Shows which storage drivers each node has; ${auto}`),
  ...kind('csiDrivers', 'CSIDrivers', `Shows storage drivers of the host cluster; ${auto}`),
  ...kind('csiStorageCapacities', 'CSIStorageCapacities', `Shows how much storage is left where; ${auto}`),
  ...kind(
    'volumeSnapshotClasses',
    'VolumeSnapshotClasses',
    'Shows classes of volume snapshots in the tenant. Refused from chart 0.36 on.',
  ),
  ...kind('configMaps', 'ConfigMaps', 'Shows the mapped ConfigMaps in the tenant. Needs mappings.'),
  ...under('configMaps', nameMappings('ConfigMaps')),
  ...kind('secrets', 'Secrets', 'Shows the mapped Secrets in the tenant. Needs mappings.'),
  ...under('secrets', nameMappings('Secrets')),
  ...under('customResources', customResources),
})
