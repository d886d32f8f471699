import { placeBelow, rootPlace, type Place } from '../../catalog/place.ts'
import type { KubernetesSchema } from '../../facts/kubernetes/kubernetes-schema.ts'
import type { Path } from '../../json.ts'
import type { Language } from '../language.ts'
import { fieldBelow } from '../kubernetes/field-below.ts'
import { fieldTree, type FieldTree } from '../kubernetes/field-tree.ts'
import { kubernetesBelow } from '../kubernetes/kubernetes-below.ts'
import { kubernetesType } from '../kubernetes/kubernetes-type.ts'
import { resolveKubernetes } from '../kubernetes/resolve-kubernetes.ts'

/** A place in the values of a chart version, by the chart's schema and by the Kubernetes type that it takes. */
export interface Spot {
  readonly path: Path
  readonly chart: Place
  /** What Kubernetes reads here, references followed; null where the chart alone decides. */
  readonly kubernetes: KubernetesSchema | null
  /** Name of the Kubernetes type that this is, or is a field of. */
  readonly owner: string | null
  readonly isRequired: boolean
  /** The part of the table of Kubernetes fields that is left; undefined inside of one. */
  readonly fields: FieldTree | undefined
}

/** The place of a path; null where the version has no such setting. */
export function spotAt(language: Language, path: Path): Spot | null {
  let spot: Spot | null = {
    path: [],
    chart: rootPlace(language.catalog),
    kubernetes: null,
    owner: null,
    isRequired: false,
    fields: fieldTree,
  }
  for (const segment of path) spot = spot && spotBelow(language, spot, segment)
  return spot
}

/** The place one step below: a key or an item. Both schemas must have it. */
export function spotBelow(language: Language, above: Spot, segment: string): Spot | null {
  const chart = placeBelow(language.catalog, above.chart, segment)
  if (!chart) return null
  const fields = above.fields && fieldBelow(above.fields, segment)
  const below = kubernetesOf(language, above, segment, fields)
  if (below === undefined) return null
  return {
    path: [...above.path, segment],
    chart,
    kubernetes: below && language.kubernetes ? resolveKubernetes(language.kubernetes, below.schema) : null,
    owner: below?.owner ?? null,
    isRequired: chart.required || (above.kubernetes?.required?.includes(segment) ?? false),
    fields,
  }
}

/** The Kubernetes form of a step: a field of the table, or below one. Null where there is none, undefined where the type lacks the step. */
function kubernetesOf(
  { kubernetes }: Language,
  above: Spot,
  segment: string,
  fields: FieldTree | undefined,
): { schema: KubernetesSchema; owner: string | null } | null | undefined {
  if (!kubernetes) return null
  if (above.kubernetes) {
    const schema = kubernetesBelow(kubernetes, above.kubernetes, segment)
    return schema && { schema, owner: schema.ref ?? above.owner }
  }
  const type = fields?.type ?? null
  const schema = type === null ? null : kubernetesType(kubernetes, type)
  if (type === null || schema === null) return null
  const [owner = ''] = type.split(/[[{.]/)
  return { schema, owner: Object.hasOwn(kubernetes.types, owner) ? owner : null }
}
