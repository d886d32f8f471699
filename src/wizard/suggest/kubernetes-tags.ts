import type { Catalog } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'
import type { Suggest } from '../step.ts'

/** An image tag of a component, for tenants of one Kubernetes minor. */
interface ShippedTag {
  readonly tag: string
  readonly minor: string
}

const tagOf = (image: string): string => image.slice(image.lastIndexOf(':') + 1)

/** The tags that the chosen release lists for a component of its image table. */
export const shippedTags = (catalog: Catalog, component: string): readonly ShippedTag[] =>
  Object.entries(catalog.kubernetesVersionSupport[component] ?? {}).map(([minor, image]) => ({
    tag: tagOf(image),
    minor,
  }))

/** The tags that the chosen release ships for a component of its image table (`k8s`, `k8sApiServer`, `k3s`). */
export const kubernetesTags =
  (...components: readonly string[]): Suggest =>
  (_, catalog) => {
    const shipped = components.map((component) => shippedTags(catalog, component))
    const tags = shipped.find((some) => some.length > 0) ?? []
    return tags.map(({ tag, minor }) => ({ value: tag, note: t`Kubernetes ${minor}.` }))
  }
