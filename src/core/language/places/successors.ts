import type { Path } from '../../json.ts'

/** Old place -> new place of settings that moved, both dotted. From loft-sh/vcluster chart/values.schema.json. */
const moved: Readonly<Record<string, string>> = {
  'controlPlane.distro.k8s.apiServer.image': 'controlPlane.distro.k8s.image',
  'controlPlane.distro.k8s.controllerManager.image': 'controlPlane.distro.k8s.image',
  'controlPlane.distro.k8s.scheduler.image': 'controlPlane.distro.k8s.image',
  'controlPlane.distro.k8s.apiServer.imagePullPolicy': 'controlPlane.distro.k8s.imagePullPolicy',
  'controlPlane.distro.k8s.controllerManager.imagePullPolicy': 'controlPlane.distro.k8s.imagePullPolicy',
  'controlPlane.distro.k8s.scheduler.imagePullPolicy': 'controlPlane.distro.k8s.imagePullPolicy',
  'controlPlane.distro.k0s': 'controlPlane.distro.k8s',
  'controlPlane.distro.k3s': 'controlPlane.distro.k8s',
  'experimental.multiNamespaceMode': 'sync.toHost.namespaces',
  'experimental.sleepMode': 'sleepMode',
  'external.platform': 'platform',
  'integrations.externalSecrets.sync.clusterStores':
    'integrations.externalSecrets.sync.fromHost.clusterStores',
  'integrations.externalSecrets.sync.externalSecrets':
    'integrations.externalSecrets.sync.toHost.externalSecrets',
  'integrations.externalSecrets.sync.stores': 'integrations.externalSecrets.sync.toHost.stores',
  'policies.networkPolicy.extraControlPlaneRules': 'policies.networkPolicy.controlPlane.egress',
  'policies.networkPolicy.extraWorkloadRules': 'policies.networkPolicy.workload.egress',
  'policies.networkPolicy.outgoingConnections': 'policies.networkPolicy.workload.publicEgress',
  sleepMode: 'sleep',
}

/** Where a setting that went away lives now, by its path or that of a map around it; null where nothing took its place. */
export function successorOf(path: Path): Path | null {
  for (let length = path.length; length > 0; length--) {
    const place = path.slice(0, length).join('.')
    if (Object.hasOwn(moved, place)) return moved[place]?.split('.') ?? null
  }
  return null
}
