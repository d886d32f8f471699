// templates/_rbac.tpl, vcluster.createClusterRole
import type { Condition, RuleSource } from '../../parts/rbac.ts'
import { all, isTrue, on } from './conditions.ts'
import { extraRules } from './extra-rules.ts'
import { pluginRules } from './plugin-rules.ts'

const gives =
  (source: RuleSource): Condition =>
  (context) =>
    source(context).length > 0

/** What needs rights on the whole host cluster, in the chart's order of asking. */
export const clusterRoleTriggers: Readonly<Record<string, Condition>> = {
  overwriteRules: on('rbac.clusterRole.overwriteRules'),
  extraRules: gives(extraRules('rbac.clusterRole.extraRules')),
  plugins: gives(pluginRules('clusterRole')),
  replicatedServices: on('networking.replicateServices.fromHost'),
  pro: on('pro'),
  storageClassesToHost: on('sync.toHost.storageClasses.enabled'),
  persistentVolumes: on('sync.toHost.persistentVolumes.enabled'),
  priorityClassesToHost: on('sync.toHost.priorityClasses.enabled'),
  resourceClaims: on('sync.toHost.resourceClaims.enabled'),
  resourceClaimTemplates: on('sync.toHost.resourceClaimTemplates.enabled'),
  priorityClassesFromHost: on('sync.fromHost.priorityClasses.enabled'),
  deviceClasses: on('sync.fromHost.deviceClasses.enabled'),
  scheduler: on('controlPlane.distro.k8s.scheduler.enabled'),
  virtualScheduler: on('controlPlane.advanced.virtualScheduler.enabled'),
  hybridScheduling: on('sync.toHost.pods.hybridScheduling.enabled'),
  ingressClasses: on('sync.fromHost.ingressClasses.enabled'),
  runtimeClasses: on('sync.fromHost.runtimeClasses.enabled'),
  storageClassesFromHost: isTrue('sync.fromHost.storageClasses.enabled'),
  csiNodes: isTrue('sync.fromHost.csiNodes.enabled'),
  csiDrivers: isTrue('sync.fromHost.csiDrivers.enabled'),
  csiStorageCapacities: isTrue('sync.fromHost.csiStorageCapacities.enabled'),
  nodes: on('sync.fromHost.nodes.enabled'),
  customResourcesToHost: on('sync.toHost.customResources'),
  customResourcesFromHost: on('sync.fromHost.customResources'),
  kubeVirt: on('integrations.kubeVirt.enabled'),
  externalSecrets: on('integrations.externalSecrets.enabled'),
  clusterIssuers: all(
    on('integrations.certManager.enabled'),
    on('integrations.certManager.sync.fromHost.clusterIssuers.enabled'),
  ),
  nodeMetrics: all(on('integrations.metricsServer.enabled'), on('integrations.metricsServer.nodes')),
  configMapsFromHost: on('sync.fromHost.configMaps.enabled'),
  secretsFromHost: on('sync.fromHost.secrets.enabled'),
  istio: on('integrations.istio.enabled'),
  namespaces: on('sync.toHost.namespaces.enabled'),
  gatewayClasses: on('sync.fromHost.gatewayClasses.enabled'),
  gatewaysFromHost: on('sync.fromHost.gateways.enabled'),
  gatewayApi: on('sync.toHost.gatewayApi.enabled'),
  gateways: on('sync.toHost.gatewayApi.gateways.enabled'),
  httpRoutes: on('sync.toHost.gatewayApi.httpRoutes.enabled'),
  tlsRoutes: on('sync.toHost.gatewayApi.tlsRoutes.enabled'),
  backendTlsPolicies: on('sync.toHost.gatewayApi.backendTLSPolicies.enabled'),
}
