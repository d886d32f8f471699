import type { JsonObject } from '../json.ts'
import { get } from '../values/get.ts'
import { distroEnd, type Distro } from './distro-end.ts'

/** The distribution that the values of a chart minor run: the one that is switched on, else k8s. */
export function tenantDistro(values: JsonObject, minor: number): Distro {
  const on = (['k3s', 'k0s'] as const).find(
    (distro) =>
      minor < distroEnd[distro] && get(values, ['controlPlane', 'distro', distro, 'enabled']) === true,
  )
  return on ?? 'k8s'
}
