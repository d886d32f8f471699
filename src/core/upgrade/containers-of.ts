import type { Manifest } from '../chart/chart.ts'
import type { Json, JsonArray } from '../json.ts'
import { get } from '../values/get.ts'

interface Container {
  readonly name: string
  readonly image: string
  /** The chart template, `templates/statefulset.yaml`. */
  readonly source: string
}

const pod = ['spec', 'template', 'spec']

/** Init containers and containers of all rendered workloads. */
export function containersOf(manifests: readonly Manifest[]): readonly Container[] {
  return manifests.flatMap(({ source, object }) =>
    ['initContainers', 'containers'].flatMap((key) =>
      list(object ? get(object, [...pod, key]) : undefined).map((container) => ({
        name: text(get(container, ['name'])),
        image: text(get(container, ['image'])),
        source,
      })),
    ),
  )
}

const list = (value: Json | undefined): JsonArray => (Array.isArray(value) ? value : [])
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
