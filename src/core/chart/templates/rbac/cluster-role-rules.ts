// templates/clusterrole.yaml, the rules
import type { RuleSource } from '../../parts/rbac.ts'
import { clusterIntegrationRules } from './cluster-integration-rules.ts'
import { any, isTrue, on } from './conditions.ts'
import { customResources } from './custom-resources.ts'
import { extraRules } from './extra-rules.ts'
import { fromHostObjects } from './from-host-objects.ts'
import { nodeRules } from './node-rules.ts'
import { pluginRules } from './plugin-rules.ts'
import { rule } from './rule.ts'
import { schedules } from './schedules.ts'
import { verbs } from './verbs.ts'
import { when } from './when.ts'

const storageGroup = 'storage.k8s.io'
const gatewayGroup = 'gateway.networking.k8s.io'
const create = ['create', 'delete', ...verbs.change]
const storage = (name: string): RuleSource =>
  when(isTrue(`sync.fromHost.${name}.enabled`), rule(storageGroup, [name.toLowerCase()], verbs.readCluster))

/** What the control plane may do on the whole host cluster. */
export const clusterRoleRules: Readonly<Record<string, RuleSource>> = {
  ...nodeRules,
  scheduler: when(
    schedules,
    rule(
      storageGroup,
      ['storageclasses', 'csinodes', 'csidrivers', 'csistoragecapacities'],
      verbs.readCluster,
    ),
  ),
  storageClassesFromHost: storage('storageClasses'),
  csiNodes: storage('csiNodes'),
  csiDrivers: storage('csiDrivers'),
  csiStorageCapacities: storage('csiStorageCapacities'),
  persistentVolumesRead: when(
    on('sync.toHost.persistentVolumes.enabled'),
    rule('', ['persistentvolumes'], ['get', 'list']),
  ),
  persistentVolumes: when(
    on('sync.toHost.persistentVolumes.enabled'),
    rule('', ['persistentvolumes'], [...create, 'watch']),
  ),
  ingressClasses: when(
    on('sync.fromHost.ingressClasses.enabled'),
    rule('networking.k8s.io', ['ingressclasses'], verbs.readCluster),
  ),
  gatewayClasses: when(
    any(
      on('sync.fromHost.gatewayClasses.enabled'),
      on('sync.fromHost.gateways.enabled'),
      on('sync.toHost.gatewayApi.enabled'),
    ),
    rule(gatewayGroup, ['gatewayclasses'], verbs.readCluster),
  ),
  gatewaysFromHost: when(
    on('sync.fromHost.gateways.enabled'),
    rule(gatewayGroup, ['gateways'], verbs.readCluster),
  ),
  runtimeClasses: when(
    on('sync.fromHost.runtimeClasses.enabled'),
    rule('node.k8s.io', ['runtimeclasses'], verbs.readCluster),
  ),
  storageClassesToHost: when(
    on('sync.toHost.storageClasses.enabled'),
    rule(storageGroup, ['storageclasses'], [...create, ...verbs.readCluster]),
  ),
  priorityClasses: when(
    any(on('sync.toHost.priorityClasses.enabled'), on('sync.fromHost.priorityClasses.enabled')),
    rule('scheduling.k8s.io', ['priorityclasses'], verbs.all),
  ),
  deviceClasses: when(
    any(
      on('sync.toHost.resourceClaims.enabled'),
      on('sync.toHost.resourceClaimTemplates.enabled'),
      on('sync.fromHost.deviceClasses.enabled'),
    ),
    rule('resource.k8s.io', ['deviceclasses'], verbs.readCluster),
  ),
  replicatedServices: when(
    on('networking.replicateServices.fromHost'),
    rule('', ['services', 'endpoints'], verbs.readCluster),
  ),
  namespaces: when(
    on('sync.toHost.namespaces.enabled'),
    rule('', ['namespaces', 'serviceaccounts'], [...create, ...verbs.readCluster]),
  ),
  ...clusterIntegrationRules,
  configMapsFromHost: fromHostObjects('configMaps'),
  secretsFromHost: fromHostObjects('secrets'),
  customResources: customResources('sync.fromHost.customResources', verbs.read),
  plugins: pluginRules('clusterRole'),
  extra: extraRules('rbac.clusterRole.extraRules'),
}
