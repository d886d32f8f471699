import type { Catalog } from './catalog.ts'
import { minorNumber } from './minor-number.ts'

/** The image tag that a release ships for the Kubernetes minor of another tag; null where it ships none. */
export function shippedTag(catalog: Catalog, distro: 'k8s' | 'k3s' | 'k0s', tag: string): string | null {
  const support = catalog.kubernetesVersionSupport
  const images = support[distro] ?? (distro === 'k8s' ? support['k8sApiServer'] : undefined) ?? {}
  const image = images[`1.${minorNumber(tag)}`]
  return image === undefined ? null : image.slice(image.lastIndexOf(':') + 1)
}
