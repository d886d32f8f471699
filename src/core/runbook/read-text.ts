import type { Json, Path } from '../json.ts'
import { get } from '../values/get.ts'

/**
 * The scalar at a path as a text; empty where there is none. Names in manifests can be numbers where the chart leaves their quotes
 * away.
 */
export function readText(node: Json, path: Path): string {
  const value = get(node, path)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}
