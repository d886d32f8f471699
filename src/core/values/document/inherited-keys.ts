import { isObject, type Json, type JsonObject } from '../../json.ts'
import type { Node } from './node.ts'
import type { Patching } from './patching.ts'

/**
 * What the `<<` of a map brings in after the attempt. Null where that is not told by anchors known by now, or where a key stands before
 * the `<<` that overrides it.
 */
export function inheritedKeys(patching: Patching, node: Node): JsonObject | null {
  const [merge, ...others] = node.children.filter((child) => child.isMerge)
  if (!merge) return {}
  if (others.length > 0) return null
  const { value } = merge
  const sources = value.kind === 'list' ? value.children.map((child) => child.value) : [value]
  const entries: [string, Json][] = []
  for (const source of sources) {
    const map = source.kind === 'alias' ? patching.anchors.get(source.anchor ?? '') : undefined
    if (!isObject(map)) return null
    entries.unshift(...Object.entries(map))
  }
  const inherited = Object.fromEntries(entries)
  const isOverridden = node.children.some(
    (child) => child.start < merge.start && Object.hasOwn(inherited, child.key),
  )
  return isOverridden ? null : inherited
}
