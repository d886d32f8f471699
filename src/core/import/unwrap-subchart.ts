import { isObject, type JsonObject, type Path } from '../json.ts'
import { valuesFormat } from './values-format.ts'
import type { KeyNode } from './load-key-tree.ts'

export interface Unwrapped {
  readonly values: JsonObject
  /** Keys of other charts beside it. */
  readonly others: readonly string[]
  readonly path: Path
}

/**
 * The values for vCluster in those of a chart that has it as a dependency; null where they are no such thing. The old charts had a key
 * of that name as well, but none of the present keys below it.
 */
export function unwrapSubchart(values: JsonObject, tree: KeyNode): Unwrapped | null {
  for (const [key, inner] of Object.entries(values)) {
    if (!/^vcluster(?:-|$)/.test(key) || !isObject(inner)) continue
    const isInner = Object.keys(inner).some((name) => tree.children.has(name))
    if (isInner && valuesFormat(inner, tree) === 'present')
      return { values: inner, others: Object.keys(values).filter((name) => name !== key), path: [key] }
  }
  return null
}
