// templates/role.yaml and clusterrole.yaml: before the Gateway API
import type { RbacParts } from '../parts/rbac.ts'
import { any, on } from '../templates/rbac/conditions.ts'
import { revise } from '../templates/rbac/revise.ts'
import { rule } from '../templates/rbac/rule.ts'
import { severalReplicas } from '../templates/rbac/several-replicas.ts'
import { verbs } from '../templates/rbac/verbs.ts'
import { when } from '../templates/rbac/when.ts'
import { chart as newer } from '../v0.35/index.ts'

const istio = on('integrations.istio.enabled')

/** Chart 0.34's rbac parts, as far as they differ from 0.35. */
export const rbac = {
  roleRules: revise(newer.parts.roleRules, {
    leases: when(
      any(on('privateNodes.enabled'), severalReplicas),
      rule('coordination.k8s.io', ['leases'], verbs.all),
    ),
    gateways: null,
    httpRoutes: null,
    tlsRoutes: null,
    backendTlsPolicies: null,
    referenceGrants: null,
    istioGrants: {
      after: 'istio',
      add: when(istio, rule('gateway.networking.k8s.io', ['referencegrants'], verbs.all)),
    },
  }),
  clusterRoleRules: revise(newer.parts.clusterRoleRules, {
    gatewayClasses: null,
    gatewaysFromHost: null,
    customResourceDefinitions: when(
      any(
        on('integrations.kubeVirt.enabled'),
        on('integrations.externalSecrets.enabled'),
        on('integrations.certManager.enabled'),
        on('sync.toHost.customResources'),
        on('sync.fromHost.customResources'),
        istio,
      ),
      rule('apiextensions.k8s.io', ['customresourcedefinitions'], verbs.read),
    ),
  }),
} satisfies Partial<RbacParts>
