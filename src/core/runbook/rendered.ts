import type { Manifest } from '../chart/chart.ts'
import type { JsonObject } from '../json.ts'

/** The rendered objects by the chart template that they come from, and by kind. */
export interface Rendered {
  /** The first object of a template (`etcd-service.yaml`); null where it renders none. */
  first(template: string): JsonObject | null
  /** All objects of a kind, in the chart's order. */
  ofKind(kind: string): readonly JsonObject[]
}

/** Look-ups in the manifests of a view. */
export function renderedBy(manifests: readonly Manifest[]): Rendered {
  return {
    first: (template) =>
      manifests.find(({ source, object }) => source === `templates/${template}` && object)?.object ?? null,
    ofKind: (kind) => manifests.flatMap(({ object }) => (object?.['kind'] === kind ? [object] : [])),
  }
}
