import type { Catalog } from '../../catalog/catalog.ts'
import { knows } from '../../catalog/knows.ts'
import { movedSettings } from '../../catalog/moved/moved-settings.ts'
import type { Path } from '../../json.ts'

/** What to use in place of settings whose values do not carry over, both dotted. From loft-sh/vcluster chart/values.schema.json. */
const instead: Readonly<Record<string, string>> = {
  'controlPlane.distro.k8s.controllerManager.image': 'controlPlane.distro.k8s.image',
  'controlPlane.distro.k8s.scheduler.image': 'controlPlane.distro.k8s.image',
  'controlPlane.distro.k8s.apiServer.imagePullPolicy': 'controlPlane.distro.k8s.imagePullPolicy',
  'controlPlane.distro.k8s.controllerManager.imagePullPolicy': 'controlPlane.distro.k8s.imagePullPolicy',
  'controlPlane.distro.k8s.scheduler.imagePullPolicy': 'controlPlane.distro.k8s.imagePullPolicy',
  'controlPlane.distro.k0s': 'controlPlane.distro.k8s',
  'controlPlane.distro.k3s': 'controlPlane.distro.k8s',
  'experimental.multiNamespaceMode': 'sync.toHost.namespaces',
  'integrations.externalSecrets.sync.externalSecrets':
    'integrations.externalSecrets.sync.toHost.externalSecrets',
  'policies.networkPolicy.outgoingConnections': 'policies.networkPolicy.workload.publicEgress',
}

/** Where a setting that went away lives in a chart, by its path or that of a map around it; null where nothing took its place. */
export function successorOf(catalog: Catalog, path: Path): Path | null {
  for (let length = path.length; length > 0; length--) {
    const place = path.slice(0, length).join('.')
    const moved = movedSettings.filter(({ from }) => from.join('.') === place).map(({ to }) => to)
    const other = Object.hasOwn(instead, place) ? instead[place]?.split('.') : undefined
    const successor = [...moved, ...(other ? [other] : [])].find((one) => knows(catalog, one))
    if (successor) return successor
  }
  return null
}
