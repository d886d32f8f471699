// templates/role.yaml, integrations
import type { RuleSource } from '../../parts/rbac.ts'
import { all, on } from './conditions.ts'
import { kubeVirtRules } from './kube-virt-rules.ts'
import { rule } from './rule.ts'
import { verbs } from './verbs.ts'
import { when } from './when.ts'

const externalSecrets = on('integrations.externalSecrets.enabled')
const certManager = on('integrations.certManager.enabled')

/** Resources of other products on the host that the virtual cluster hands over or creates. */
export const integrationRules = {
  kubeVirt: kubeVirtRules,
  externalSecrets: when(externalSecrets, rule('external-secrets.io', ['externalsecrets'], verbs.all)),
  secretStores: when(
    all(externalSecrets, on('integrations.externalSecrets.sync.toHost.stores.enabled')),
    rule('external-secrets.io', ['secretstores'], verbs.all),
  ),
  certificates: when(
    all(certManager, on('integrations.certManager.sync.toHost.certificates.enabled')),
    rule('cert-manager.io', ['certificates'], verbs.all),
  ),
  issuers: when(
    all(certManager, on('integrations.certManager.sync.toHost.issuers.enabled')),
    rule('cert-manager.io', ['issuers'], verbs.all),
  ),
  istio: when(
    on('integrations.istio.enabled'),
    rule(
      'networking.istio.io',
      ['destinationrules', 'gateways', 'serviceentries', 'virtualservices'],
      verbs.all,
    ),
  ),
} satisfies Readonly<Record<string, RuleSource>>
