import { t } from '../../../i18n/index.ts'
import type { LegacyRow } from './legacy-row.ts'
import { turns } from './turns.ts'

const { trueOnly, baselineIfTrue } = turns

const policies = 'policies'
const before = `${policies}.networkPolicy.outgoingConnections.ipBlock`
const egress = `${policies}.networkPolicy.workload.publicEgress`

/** Isolation was one switch for four policies, and nothing below it had an effect without it. */
const isolation: readonly LegacyRow[] = [
  { from: 'enabled', to: [`${policies}.networkPolicy.enabled`], turn: trueOnly },
  { from: 'enabled', to: [`${policies}.resourceQuota.enabled`], turn: trueOnly },
  { from: 'enabled', to: [`${policies}.limitRange.enabled`], turn: trueOnly },
  { from: 'enabled', to: [`${policies}.podSecurityStandard`], turn: baselineIfTrue },
  { from: 'podSecurityStandard', to: [`${policies}.podSecurityStandard`], silent: 'baseline' },
  { from: 'networkPolicy.enabled', to: [`${policies}.networkPolicy.enabled`] },
  { from: 'networkPolicy.outgoingConnections.ipBlock.cidr', to: [`${egress}.cidr`, `${before}.cidr`] },
  { from: 'networkPolicy.outgoingConnections.ipBlock.except', to: [`${egress}.except`, `${before}.except`] },
  { from: 'resourceQuota.enabled', to: [`${policies}.resourceQuota.enabled`] },
  { from: 'resourceQuota.quota', to: [`${policies}.resourceQuota.quota`] },
  { from: 'resourceQuota.scopes', to: [`${policies}.resourceQuota.scopes`] },
  { from: 'resourceQuota.scopeSelector', to: [`${policies}.resourceQuota.scopeSelector`] },
  { from: 'limitRange.enabled', to: [`${policies}.limitRange.enabled`] },
  { from: 'limitRange.default', to: [`${policies}.limitRange.default`] },
  { from: 'limitRange.defaultRequest', to: [`${policies}.limitRange.defaultRequest`] },
  {
    from: 'namespace',
    to: ['experimental.syncSettings.targetNamespace'],
    hint: () => t`Charts after 0.28 need the workloads in the namespace of the release.`,
  },
  {
    from: 'nodeProxyPermission',
    drop: () => t`Write the rule into rbac.clusterRole.extraRules.`,
    silent: { enabled: false },
  },
].map((row) => ({
  ...row,
  from: `isolation.${row.from}`,
  ...(row.from !== 'enabled' && {
    when: {
      path: 'isolation.enabled',
      is: true,
      at: 'isolation',
      otherwise: () => t`What is below had no effect, because isolation is not enabled.`,
    },
  }),
}))

const platform = 'platform.apiKey'
const external = 'external.platform.apiKey'

/** Policies, rights, licence, plugins and the rest of the root. Source as in `sync-rows.ts`. */
export const policyRows: readonly LegacyRow[] = [
  ...isolation,
  { from: 'openshift.enable', to: ['rbac.role.extraRules'], turn: turns.openShiftRule, append: true },
  { from: 'rbac.role.create', to: ['rbac.role.enabled'] },
  { from: 'rbac.role.extraRules', to: ['rbac.role.extraRules'], append: true },
  {
    from: 'rbac.role.excludedApiResources',
    drop: () => t`Rights cannot be taken away one by one; rbac.role.overwriteRules replaces them all.`,
  },
  { from: 'rbac.clusterRole.create', to: ['rbac.clusterRole.enabled'], turn: trueOnly },
  { from: 'rbac.clusterRole.extraRules', to: ['rbac.clusterRole.extraRules'], append: true },
  { from: 'serviceAccount.create', to: ['controlPlane.advanced.serviceAccount.enabled'] },
  { from: 'serviceAccount.name', to: ['controlPlane.advanced.serviceAccount.name'] },
  {
    from: 'serviceAccount.imagePullSecrets',
    to: ['controlPlane.advanced.serviceAccount.imagePullSecrets'],
  },
  {
    from: 'workloadServiceAccount.annotations',
    to: ['controlPlane.advanced.workloadServiceAccount.annotations'],
  },
  { from: 'podDisruptionBudget.enabled', to: ['controlPlane.advanced.podDisruptionBudget.enabled'] },
  {
    from: 'podDisruptionBudget.minAvailable',
    to: ['controlPlane.advanced.podDisruptionBudget.minAvailable'],
  },
  {
    from: 'podDisruptionBudget.maxUnavailable',
    to: ['controlPlane.advanced.podDisruptionBudget.maxUnavailable'],
  },
  { from: 'globalAnnotations', to: ['controlPlane.advanced.globalMetadata.annotations'] },
  {
    from: 'defaultImageRegistry',
    to: ['controlPlane.advanced.defaultImageRegistry'],
    turn: turns.withoutSlash,
  },
  { from: 'pro', to: ['pro'], turn: trueOnly },
  {
    from: 'proLicenseSecret',
    to: [`${platform}.secretName`, `${external}.secretName`],
    turn: turns.secretName,
  },
  {
    from: 'proLicenseSecret',
    to: [`${platform}.namespace`, `${external}.namespace`],
    turn: turns.secretNamespace,
  },
  { from: 'plugin', to: ['plugin'] },
  { from: 'monitoring.serviceMonitor.enabled', to: ['controlPlane.serviceMonitor.enabled'] },
  ...['admission', 'centralAdmission'].flatMap((from) =>
    ['validatingWebhooks', 'mutatingWebhooks'].map((key) => ({
      from: `${from}.${key}`,
      to: [`policies.centralAdmission.${key}`],
    })),
  ),
  { from: 'hostpathMapper.enabled', to: ['controlPlane.hostPathMapper.enabled'] },
  { from: 'telemetry.disabled', to: ['telemetry.enabled'], turn: turns.falseIfTrue },
  ...['instanceCreator', 'machineID', 'platformUserID', 'platformInstanceID'].map((key) => ({
    from: `telemetry.${key}`,
    to: [`telemetry.${key}`],
    silent: key === 'instanceCreator' ? 'helm' : '',
  })),
  { from: 'init.manifests', to: ['experimental.deploy.vcluster.manifests'] },
  {
    from: 'init.manifestsTemplate',
    to: ['experimental.deploy.vcluster.manifestsTemplate'],
  },
  { from: 'init.helm', to: ['experimental.deploy.vcluster.helm'] },
  { from: 'headless', to: ['experimental.isolatedControlPlane.headless'], turn: trueOnly },
  { from: 'noopSyncer.enabled', to: ['experimental.syncSettings.disableSync'], turn: trueOnly },
  {
    from: 'noopSyncer.synck8sService',
    to: ['experimental.syncSettings.rewriteKubernetesService'],
    turn: trueOnly,
  },
  ...Object.entries({
    kubeConfig: 'kubeConfig',
    clientCaCert: 'clientCACert',
    serverCaCert: 'serverCACert',
    serverCaKey: 'serverCAKey',
    requestHeaderCaCert: 'requestHeaderCACert',
  }).map(([key, now]) => ({
    from: `noopSyncer.secret.${key}`,
    to: [`experimental.virtualClusterKubeConfig.${now}`],
  })),
  {
    from: 'nameOverride',
    drop: () => t`Objects are named after the release.`,
  },
  { from: 'fullnameOverride', drop: () => t`Objects are named after the release.` },
]
