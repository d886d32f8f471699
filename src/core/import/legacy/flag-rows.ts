import { t } from '../../../i18n/index.ts'

/** What a flag of the old syncer says. `switch`: true, false or nothing for true. `on`: false says nothing. `no`: true turns it off. */
export type FlagKind = 'switch' | 'on' | 'no' | 'text' | 'list' | 'labels' | 'number' | 'image'

export interface FlagRow {
  readonly flag: string
  readonly only?: readonly string[]
  readonly kind?: FlagKind
  /** All of them are set; each is a list of places, newest first. */
  readonly to?: readonly (readonly string[])[]
  /** Set to true as well. */
  readonly also?: string
  /** Set to false as well. */
  readonly not?: string
  readonly drop?: () => string
}

const kubeConfig = 'experimental.virtualClusterKubeConfig'
const nodes = 'sync.fromHost.nodes'
const kubelets = 'networking.advanced.proxyKubelets'
const pods = 'sync.toHost.pods'
const lease = 'controlPlane.statefulSet.highAvailability'
const account = 'controlPlane.advanced.workloadServiceAccount'
const metrics = 'integrations.metricsServer'
const scheduler = 'controlPlane.advanced.virtualScheduler.enabled'
const own = (): string => t`The chart sets this flag itself.`
const gone = (): string => t`There is no such flag any more.`

const dropped = (reason: () => string, flags: string): readonly FlagRow[] =>
  flags.split(' ').map((flag) => ({ flag, drop: reason }))

/** What became of `syncer.extraArgs`. Source: config/legacyconfig in loft-sh/vcluster, v0.20 to v0.31. */
export const flagRows: readonly FlagRow[] = [
  { flag: 'request-header-ca-cert', kind: 'text', to: [[`${kubeConfig}.requestHeaderCACert`]] },
  { flag: 'client-ca-cert', kind: 'text', to: [[`${kubeConfig}.clientCACert`]] },
  { flag: 'server-ca-cert', kind: 'text', to: [[`${kubeConfig}.serverCACert`]] },
  { flag: 'server-ca-key', kind: 'text', to: [[`${kubeConfig}.serverCAKey`]] },
  { flag: 'kube-config', kind: 'text', to: [[`${kubeConfig}.kubeConfig`]] },
  { flag: 'tls-san', kind: 'list', to: [['controlPlane.proxy.extraSANs']] },
  { flag: 'bind-address', kind: 'text', to: [['controlPlane.proxy.bindAddress']] },
  { flag: 'target-namespace', kind: 'text', to: [['experimental.syncSettings.targetNamespace']] },
  { flag: 'remote-namespace', kind: 'text', to: [['experimental.isolatedControlPlane.namespace']] },
  { flag: 'remote-service-name', kind: 'text', to: [['experimental.isolatedControlPlane.service']] },
  {
    flag: 'remote-kube-config',
    kind: 'text',
    to: [['experimental.isolatedControlPlane.kubeConfig']],
    also: 'experimental.isolatedControlPlane.enabled',
  },
  { flag: 'set-owner', kind: 'switch', to: [['experimental.syncSettings.setOwner']] },
  { flag: 'sync-labels', kind: 'list', to: [['experimental.syncSettings.syncLabels']] },
  { flag: 'sync-all-nodes', kind: 'switch', to: [[`${nodes}.selector.all`]] },
  { flag: 'node-selector', kind: 'labels', to: [[`${nodes}.selector.labels`]], also: `${nodes}.enabled` },
  { flag: 'node-clear-image-status', kind: 'switch', to: [[`${nodes}.clearImageStatus`]] },
  { flag: 'sync-node-changes', kind: 'on', to: [[`${nodes}.syncBackChanges`]] },
  {
    flag: 'enable-scheduler',
    only: ['k8s'],
    kind: 'switch',
    to: [['controlPlane.distro.k8s.scheduler.enabled', scheduler]],
  },
  { flag: 'enable-scheduler', only: ['k3s', 'k0s'], kind: 'switch', to: [[scheduler]] },
  { flag: 'fake-kubelet-ips', kind: 'switch', to: [[`${kubelets}.byIP`]] },
  { flag: 'disable-fake-kubelets', kind: 'no', to: [[`${kubelets}.byHostname`], [`${kubelets}.byIP`]] },
  { flag: 'translate-image', kind: 'labels', to: [[`${pods}.translateImage`]] },
  { flag: 'enforce-toleration', kind: 'list', to: [[`${pods}.enforceTolerations`]] },
  { flag: 'override-hosts', kind: 'switch', to: [[`${pods}.rewriteHosts.enabled`]] },
  {
    flag: 'override-hosts-container-image',
    kind: 'image',
    to: [[`${pods}.rewriteHosts.initContainer.image`]],
  },
  { flag: 'service-account-token-secrets', kind: 'on', to: [[`${pods}.useSecretsForSATokens`]] },
  { flag: 'service-account', kind: 'text', to: [[`${account}.name`]], not: `${account}.enabled` },
  { flag: 'cluster-domain', kind: 'text', to: [['networking.advanced.clusterDomain']] },
  { flag: 'lease-duration', kind: 'number', to: [[`${lease}.leaseDuration`]] },
  { flag: 'renew-deadline', kind: 'number', to: [[`${lease}.renewDeadline`]] },
  { flag: 'retry-period', kind: 'number', to: [[`${lease}.retryPeriod`]] },
  {
    flag: 'host-metrics-bind-address',
    kind: 'text',
    to: [['experimental.syncSettings.hostMetricsBindAddress']],
  },
  {
    flag: 'virtual-metrics-bind-address',
    kind: 'text',
    to: [['experimental.syncSettings.virtualMetricsBindAddress']],
  },
  { flag: 'mount-physical-host-paths', kind: 'on', to: [['controlPlane.hostPathMapper.enabled']] },
  { flag: 'rewrite-host-paths', kind: 'on', to: [['controlPlane.hostPathMapper.enabled']] },
  {
    flag: 'multi-namespace-mode',
    kind: 'on',
    to: [['sync.toHost.namespaces.enabled', 'experimental.multiNamespaceMode.enabled']],
  },
  {
    flag: 'namespace-labels',
    kind: 'labels',
    to: [['sync.toHost.namespaces.extraLabels', 'experimental.multiNamespaceMode.namespaceLabels']],
  },
  { flag: 'sync-all-configmaps', kind: 'on', to: [['sync.toHost.configMaps.all']] },
  { flag: 'sync-all-secrets', kind: 'on', to: [['sync.toHost.secrets.all']] },
  {
    flag: 'proxy-metrics-server',
    kind: 'on',
    to: [[`${metrics}.enabled`], [`${metrics}.nodes`], [`${metrics}.pods`]],
  },
  { flag: 'kube-config-context-name', kind: 'text', to: [['exportKubeConfig.context']] },
  { flag: 'out-kube-config-server', kind: 'text', to: [['exportKubeConfig.server']] },
  ...dropped(
    own,
    'integrated-coredns use-coredns-plugin noop-syncer sync-k8s-service etcd-embedded migrate-from',
  ),
  ...dropped(own, 'etcd-replicas enforce-validating-hook enforce-mutating-hook leader-elect plugins'),
  ...dropped(own, 'map-virtual-service map-host-service pro-license-secret'),
  ...dropped(gone, 'disable-plugins plugin-listen-address'),
  { flag: 'sync', drop: () => t`Each kind of object has its own switch under sync.` },
  { flag: 'service-name', drop: () => t`The service has the name of the release.` },
  { flag: 'name', drop: () => t`The virtual cluster has the name of the release.` },
  { flag: 'port', drop: () => t`The port is 8443.` },
  { flag: 'enforce-node-selector', drop: () => t`The selector of the nodes always holds.` },
  { flag: 'default-image-registry', drop: () => t`Set controlPlane.advanced.defaultImageRegistry.` },
  { flag: 'enforce-pod-security-standard', drop: () => t`Set policies.podSecurityStandard.` },
]
