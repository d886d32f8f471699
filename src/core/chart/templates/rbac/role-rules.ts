// templates/role.yaml, the rules
import { toInt } from '../../../go/to-int.ts'
import type { RuleSource } from '../../parts/rbac.ts'
import { all, always, any, on } from './conditions.ts'
import { coreRules } from './core-rules.ts'
import { customResources } from './custom-resources.ts'
import { extraRules } from './extra-rules.ts'
import { gatewayApiRules } from './gateway-api-rules.ts'
import { integrationRules } from './integration-rules.ts'
import { pluginRules } from './plugin-rules.ts'
import { rule } from './rule.ts'
import { severalReplicas } from './several-replicas.ts'
import { verbs } from './verbs.ts'
import { when } from './when.ts'

const record = ['create', 'get', 'list', 'watch']
const syncs = (name: string, apiGroup: string): RuleSource =>
  when(on(`sync.toHost.${name}.enabled`), rule(apiGroup, [name.toLowerCase()], verbs.all))

/** What the control plane may do in its own namespace. */
export const roleRules: Readonly<Record<string, RuleSource>> = {
  core: coreRules,
  podsResize: when(
    ({ kubeVersion }) => toInt(kubeVersion.minor) >= 35,
    rule('', ['pods/resize'], verbs.change),
  ),
  workloads: when(
    always,
    rule('apps', ['statefulsets', 'replicasets', 'deployments'], [...verbs.read, ...verbs.change]),
  ),
  endpointsAndLogs: when(always, rule('', ['endpoints', 'pods/log'], verbs.read)),
  events: when(always, rule('', ['events'], record), rule('events.k8s.io', ['events'], record)),
  endpoints: when(
    on('sync.toHost.endpoints.enabled'),
    rule('', ['endpoints'], ['create', 'delete', ...verbs.change]),
  ),
  endpointSlices: when(
    on('sync.toHost.endpointSlices.enabled'),
    rule(
      'discovery.k8s.io',
      ['endpointslices'],
      ['create', 'list', 'get', 'delete', ...verbs.change, 'watch'],
    ),
  ),
  leases: when(
    any(on('privateNodes.enabled'), severalReplicas, on('controlPlane.backingStore.etcd.embedded.enabled')),
    rule('coordination.k8s.io', ['leases'], verbs.all),
  ),
  podMetrics: when(
    all(on('integrations.metricsServer.enabled'), on('integrations.metricsServer.pods')),
    rule('metrics.k8s.io', ['pods'], ['get', 'list']),
  ),
  ingresses: syncs('ingresses', 'networking.k8s.io'),
  ...gatewayApiRules,
  networkPolicies: syncs('networkPolicies', 'networking.k8s.io'),
  resourceClaims: when(
    on('sync.toHost.resourceClaims.enabled'),
    rule('resource.k8s.io', ['resourceclaims'], verbs.all),
    rule('resource.k8s.io', ['resourceclaims/status'], verbs.change),
  ),
  resourceClaimTemplates: syncs('resourceClaimTemplates', 'resource.k8s.io'),
  serviceAccounts: syncs('serviceAccounts', ''),
  podDisruptionBudgets: syncs('podDisruptionBudgets', 'policy'),
  ...integrationRules,
  nodeMonitors: when(
    on('experimental.nodeMonitors'),
    rule('monitoring.coreos.com', ['servicemonitors'], verbs.all),
  ),
  customResources: customResources('sync.toHost.customResources', verbs.all),
  plugins: pluginRules('role'),
  extra: extraRules('rbac.role.extraRules'),
}
