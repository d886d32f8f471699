import type { Catalog } from '../../core/index.ts'
import type { Suggest, Suggestion } from '../step.ts'

const tagOf = (image: string): string => image.slice(image.lastIndexOf(':') + 1)

function published(catalog: Catalog, component: string): readonly Suggestion[] {
  const images = Object.entries(catalog.kubernetesVersionSupport[component] ?? {})
  return images.map(([minor, image]) => ({ value: tagOf(image), note: `Kubernetes ${minor}.` }))
}

/** The tags that the chosen release ships for a component of its image table (`k8s`, `k8sApiServer`, `k3s`, `etcd`). */
export const kubernetesTags =
  (...components: readonly string[]): Suggest =>
  (_, catalog) =>
    components.map((component) => published(catalog, component)).find((tags) => tags.length > 0) ?? []
