import type { Catalog } from '../catalog/catalog.ts'

/** Tenant Kubernetes versions that a release ships images for: minor (`1.35`) and tag (`v1.35.0`), newest first. */
export function kubernetesTags(
  catalog: Catalog,
): readonly { readonly minor: string; readonly tag: string }[] {
  const support = catalog.kubernetesVersionSupport
  const images = support['k8s'] ?? support['k8sApiServer'] ?? {}
  return Object.entries(images)
    .map(([minor, image]) => ({ minor, tag: image.slice(image.lastIndexOf(':') + 1) }))
    .toSorted((a, b) => Number(b.minor.slice(2)) - Number(a.minor.slice(2)))
}
