const resource = (name: string, integration: string, ...switches: readonly string[]) => ({
  name,
  integration,
  /** Below the integration; the resource is synced where one of them is on. */
  switches,
})

/**
 * Custom resources that an integration syncs, so that they may not be listed as custom resources beside it.
 * Source: pkg/config/validation.go of loft-sh/vcluster.
 */
export const integrationResources = [
  resource('certificates.cert-manager.io', 'certManager', 'sync.toHost.certificates'),
  resource('clusterissuers.cert-manager.io', 'certManager', 'sync.fromHost.clusterIssuers'),
  resource('clustersecretstores.external-secrets.io', 'externalSecrets', 'sync.clusterStores'),
  resource('datavolumes.cdi.kubevirt.io', 'kubeVirt', 'sync.dataVolumes'),
  resource('destinationrules.networking.istio.io', 'istio', 'sync.toHost.destinationRules'),
  resource(
    'externalsecrets.external-secrets.io',
    'externalSecrets',
    'sync.externalSecrets',
    'sync.toHost.externalSecrets',
  ),
  resource('gateways.networking.istio.io', 'istio', 'sync.toHost.gateways'),
  resource('issuers.cert-manager.io', 'certManager', 'sync.toHost.issuers'),
  resource('secretstores.external-secrets.io', 'externalSecrets', 'sync.stores', 'sync.toHost.stores'),
  resource('virtualmachineclones.clone.kubevirt.io', 'kubeVirt', 'sync.virtualMachineClones'),
  resource(
    'virtualmachineinstancemigrations.kubevirt.io',
    'kubeVirt',
    'sync.virtualMachineInstanceMigrations',
  ),
  resource('virtualmachineinstances.kubevirt.io', 'kubeVirt', 'sync.virtualMachineInstances'),
  resource('virtualmachinepools.pool.kubevirt.io', 'kubeVirt', 'sync.virtualMachinePools'),
  resource('virtualmachines.kubevirt.io', 'kubeVirt', 'sync.virtualMachines'),
  resource('virtualservices.networking.istio.io', 'istio', 'sync.toHost.virtualServices'),
]
