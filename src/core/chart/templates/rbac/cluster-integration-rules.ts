// templates/clusterrole.yaml, integrations
import type { RuleSource } from '../../parts/rbac.ts'
import { all, any, on } from './conditions.ts'
import { rule } from './rule.ts'
import { verbs } from './verbs.ts'
import { when } from './when.ts'

const externalSecrets = on('integrations.externalSecrets.enabled')
const kubeVirt = on('integrations.kubeVirt.enabled')
const certManager = on('integrations.certManager.enabled')

/** What integrations read on the whole host cluster. */
export const clusterIntegrationRules = {
  nodeMetrics: when(
    all(on('integrations.metricsServer.enabled'), on('integrations.metricsServer.nodes')),
    rule('metrics.k8s.io', ['nodes'], ['get', 'list']),
  ),
  webhooks: when(
    any(
      all(kubeVirt, on('integrations.kubeVirt.webhook.enabled')),
      all(externalSecrets, on('integrations.externalSecrets.webhook.enabled')),
    ),
    rule(
      'admissionregistration.k8s.io',
      ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'],
      verbs.read,
    ),
  ),
  customResourceDefinitions: when(
    any(
      kubeVirt,
      externalSecrets,
      certManager,
      on('sync.toHost.customResources'),
      on('sync.fromHost.customResources'),
      on('integrations.istio.enabled'),
      on('sync.fromHost.gateways.enabled'),
      on('sync.fromHost.gatewayClasses.enabled'),
      on('sync.toHost.gatewayApi.enabled'),
      on('sync.toHost.gatewayApi.gateways.enabled'),
      on('sync.toHost.gatewayApi.httpRoutes.enabled'),
      on('sync.toHost.gatewayApi.tlsRoutes.enabled'),
      on('sync.toHost.gatewayApi.backendTLSPolicies.enabled'),
    ),
    rule('apiextensions.k8s.io', ['customresourcedefinitions'], verbs.read),
  ),
  clusterSecretStores: when(
    all(externalSecrets, on('integrations.externalSecrets.sync.fromHost.clusterStores.enabled')),
    rule('external-secrets.io', ['clustersecretstores'], verbs.read),
  ),
  clusterIssuers: when(
    all(certManager, on('integrations.certManager.sync.fromHost.clusterIssuers.enabled')),
    rule('cert-manager.io', ['clusterissuers'], verbs.read),
  ),
} satisfies Readonly<Record<string, RuleSource>>
