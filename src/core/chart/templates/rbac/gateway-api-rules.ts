// templates/role.yaml, the Gateway API
import type { RuleSource } from '../../parts/rbac.ts'
import { all, any, isTrue, on } from './conditions.ts'
import { rule } from './rule.ts'
import { verbs } from './verbs.ts'
import { when } from './when.ts'

const gatewayRule = (resource: string, ruleVerbs: readonly string[] = verbs.all) =>
  rule('gateway.networking.k8s.io', [resource], ruleVerbs)

const gatewayApi = on('sync.toHost.gatewayApi.enabled')
const httpRoutes = on('sync.toHost.gatewayApi.httpRoutes.enabled')
const tlsRoutes = on('sync.toHost.gatewayApi.tlsRoutes.enabled')
const backendTlsPolicies = on('sync.toHost.gatewayApi.backendTLSPolicies.enabled')

const needsGrants = any(gatewayApi, httpRoutes, tlsRoutes, backendTlsPolicies)
const syncsGrants = any(
  all(needsGrants, on('sync.toHost.namespaces.enabled')),
  on('integrations.istio.enabled'),
  isTrue('sync.toHost.gatewayApi.referenceGrants.enabled'),
)
const syncedGrants = [gatewayRule('referencegrants')]
const readGrants = when(needsGrants, gatewayRule('referencegrants', verbs.read))

/** Gateways, routes and policies to the host; their status is only read, so no rule names it. */
export const gatewayApiRules = {
  gateways: when(any(gatewayApi, on('sync.toHost.gatewayApi.gateways.enabled')), gatewayRule('gateways')),
  httpRoutes: when(any(gatewayApi, httpRoutes), gatewayRule('httproutes')),
  tlsRoutes: when(tlsRoutes, gatewayRule('tlsroutes')),
  backendTlsPolicies: when(backendTlsPolicies, gatewayRule('backendtlspolicies')),
  /** In a single namespace grants are only checked against, never copied to the host. */
  referenceGrants: (context) => (syncsGrants(context) ? syncedGrants : readGrants(context)),
} satisfies Readonly<Record<string, RuleSource>>
