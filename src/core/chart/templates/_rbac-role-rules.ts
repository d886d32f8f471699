// templates/role.yaml, the rules
import { toInt } from '../../go/to-int.ts'
import type { Condition, RuleSource } from '../parts/rbac.ts'
import { all, any, isTrue, on } from './_rbac-conditions.ts'
import { customResources } from './_rbac-custom-resources.ts'
import { extraRules } from './_rbac-extra-rules.ts'
import { pluginRules } from './_rbac-plugin-rules.ts'
import { rule } from './_rbac-rule.ts'
import { verbs } from './_rbac-verbs.ts'
import { when } from './_rbac-when.ts'

const { all: everything, read, change } = verbs
const post = ['create', 'get', 'list', 'watch']
const gatewayGroup = 'gateway.networking.k8s.io'
const gatewayApi = on('sync.toHost.gatewayApi.enabled')

const hostsWorkloads: Condition = (context) => !on('privateNodes.enabled')(context)
const hasSeveralReplicas: Condition = (context) =>
  toInt(context.value('controlPlane.statefulSet.highAvailability.replicas')) > 1

const privateNodesCore = [
  rule('', ['secrets', 'configmaps'], everything),
  rule('', ['services', 'pods', 'persistentvolumeclaims'], read),
]
const sharedNodesCore = [
  rule(
    '',
    [
      'configmaps',
      'secrets',
      'services',
      'pods',
      'pods/attach',
      'pods/portforward',
      'pods/exec',
      'persistentvolumeclaims',
    ],
    everything,
  ),
  rule('', ['pods/status', 'pods/ephemeralcontainers'], change),
]

const refersAcrossNamespaces = any(
  gatewayApi,
  on('sync.toHost.gatewayApi.httpRoutes.enabled'),
  on('sync.toHost.gatewayApi.tlsRoutes.enabled'),
  on('sync.toHost.gatewayApi.backendTLSPolicies.enabled'),
)
const syncsReferenceGrants = any(
  all(refersAcrossNamespaces, on('sync.toHost.namespaces.enabled')),
  on('integrations.istio.enabled'),
  isTrue('sync.toHost.gatewayApi.referenceGrants.enabled'),
)
const syncedGrants = [rule(gatewayGroup, ['referencegrants'], everything)]
/** In a single namespace grants are only checked against, never copied to the host. */
const readGrants = when(refersAcrossNamespaces, rule(gatewayGroup, ['referencegrants'], read))

const secretStores = when(
  on('integrations.externalSecrets.sync.toHost.stores.enabled'),
  rule('external-secrets.io', ['secretstores'], everything),
)

/** What the control plane may do in its own namespace, by feature. */
export const roleRules: Readonly<Record<string, RuleSource>> = {
  core: (context) => (hostsWorkloads(context) ? sharedNodesCore : privateNodesCore),
  podsResize: when(
    ({ kubeVersion }) => toInt(kubeVersion.minor) >= 35,
    rule('', ['pods/resize'], change),
  ),
}
