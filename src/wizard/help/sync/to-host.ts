import { patches } from '../families/patches.ts'
import { synced } from '../families/synced.ts'
import { under } from '../families/under.ts'
import type { Help } from '../help.ts'

const kind = (key: string, title: string, enabled: string, objects = title): Help =>
  under(key, synced({ title, objects, direction: 'to', enabled }))

const namespaces: Help = {
  mappings: {
    title: 'Mappings',
    help: 'Which tenant namespaces go to which namespaces of the host cluster.',
  },
  'mappings.byName': {
    title: 'By name',
    help: 'Tenant namespace to host namespace; a * at the end of both stands for any text.',
  },
  mappingsOnly: {
    title: 'Only mapped ones',
    help: 'Decides whether namespaces that no mapping covers can be created.',
  },
  extraLabels: {
    title: 'Extra labels',
    help: 'Labels added to the namespaces that are created in the host cluster.',
  },
}

const customResources: Help = {
  '': {
    title: 'Custom resources',
    help: 'Custom resources of the tenant that are copied to the host cluster, by plural name and group.',
  },
  '*': { title: 'Custom resource', help: 'How one kind of custom resource gets to the host cluster.' },
  '*.enabled': {
    title: 'Sync this resource',
    help: 'Copies these objects to the host cluster, and their definition from there to the tenant.',
  },
  '*.scope': { title: 'Scope', help: 'Scope of the resource. Only Namespaced is possible here.' },
  ...under('*', patches('these objects')),
}

/** What tenants create and the host cluster gets. Pods and the Gateway API have files of their own. */
export const syncToHost: Help = {
  sync: { title: 'Sync', help: 'Which objects are copied between tenant and host cluster.' },
  ...under('sync.toHost', {
    '': { title: 'To the host', help: 'Objects of the tenant that are copied to the host cluster.' },
    ...kind(
      'secrets',
      'Secrets',
      'Copies Secrets that pods and other synced objects use to the host cluster.',
    ),
    'secrets.all': { title: 'All Secrets', help: 'Copies every Secret of the tenant, used or not.' },
    ...kind(
      'configMaps',
      'ConfigMaps',
      'Copies ConfigMaps that pods and other synced objects use to the host cluster.',
    ),
    'configMaps.all': { title: 'All ConfigMaps', help: 'Copies every ConfigMap of the tenant, used or not.' },
    ...kind(
      'services',
      'Services',
      'Copies Services to the host cluster, so that they lead to the synced pods.',
    ),
    ...kind('endpoints', 'Endpoints', 'Copies Endpoints that tenants create to the host cluster.'),
    ...kind(
      'endpointSlices',
      'EndpointSlices',
      'Copies EndpointSlices that tenants create to the host cluster.',
    ),
    ...kind(
      'ingresses',
      'Ingresses',
      'Copies Ingresses, so that an Ingress controller of the host cluster serves them.',
    ),
    ...kind(
      'networkPolicies',
      'NetworkPolicies',
      'Copies network policies, so that the host cluster enforces them.',
    ),
    ...kind(
      'persistentVolumeClaims',
      'PersistentVolumeClaims',
      'Copies volume claims, so that the host cluster supplies the storage.',
    ),
    ...kind(
      'persistentVolumes',
      'PersistentVolumes',
      'Copies volumes that tenants create. Needs rights on the whole host cluster.',
    ),
    ...kind(
      'storageClasses',
      'StorageClasses',
      'Copies storage classes that tenants create. Excludes showing those of the host cluster.',
    ),
    ...kind(
      'serviceAccounts',
      'ServiceAccounts',
      'Copies service accounts, and synced pods then run under their own one.',
    ),
    ...kind(
      'podDisruptionBudgets',
      'PodDisruptionBudgets',
      'Copies disruption budgets, so that drains of host nodes respect them.',
    ),
    ...kind(
      'priorityClasses',
      'PriorityClasses',
      'Copies priority classes that tenants create. Excludes showing those of the host cluster.',
    ),
    ...kind(
      'resourceClaims',
      'ResourceClaims',
      'Copies claims on devices, so that the host cluster allocates them.',
    ),
    ...kind(
      'resourceClaimTemplates',
      'ResourceClaimTemplates',
      'Copies templates of device claims to the host cluster.',
    ),
    ...kind(
      'volumeSnapshots',
      'VolumeSnapshots',
      'Copies volume snapshots to the host cluster. Refused from chart 0.36 on.',
    ),
    ...kind(
      'volumeSnapshotContents',
      'VolumeSnapshotContents',
      'Copies contents of volume snapshots to the host cluster. Refused from chart 0.36 on.',
    ),
    ...kind(
      'namespaces',
      'Namespaces',
      'Gives each tenant namespace one of its own in the host cluster. Cannot be changed after the install.',
    ),
    ...under('namespaces', namespaces),
    ...under('customResources', customResources),
  }),
}
