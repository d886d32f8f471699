import type { Json, JsonArray } from '../../json.ts'
import { alignLists } from './align-lists.ts'
import { insertBlockLines, removeBlockChildren } from './block-edits.ts'
import { childPlace } from './child-place.ts'
import { dropAnchors } from './drop-anchors.ts'
import { insertFlowChildren, removeFlowChildren } from './flow-edits.ts'
import { flowStyle } from './flow-style.ts'
import type { Child } from './node.ts'
import type { Patching, Place } from './patching.ts'
import { writeFlow } from './write-flow.ts'
import { writeValue } from './write-value.ts'

/** Makes a list say other values, none of both empty: items that stay are not touched, others are edited where they stand. */
export function patchList(patching: Patching, place: Place, have: JsonArray, want: JsonArray): void {
  const { children } = place.node
  const removed = new Set<Child>()
  const added = new Map<Child | undefined, Json[]>()
  let behind: Child | undefined
  for (const { from, to } of alignLists(have, want)) {
    const child = from === null ? undefined : children[from]
    const value = to === null ? undefined : want[to]
    if (!child) added.set(behind, [...(added.get(behind) ?? []), value ?? null])
    else if (value === undefined) {
      dropAnchors(patching, child.value)
      removed.add(child)
    } else {
      patching.patchValue(patching, childPlace(patching, place, child), have[from ?? 0] ?? null, value)
      behind = child
    }
  }
  if (removed.size > 0) {
    const remove = place.node.isFlow ? removeFlowChildren : removeBlockChildren
    remove(patching, place.node, removed)
  }
  for (const [child, values] of added) insert(patching, place, child, values)
}

function insert(
  patching: Patching,
  { node }: Place,
  behind: Child | undefined,
  values: readonly Json[],
): void {
  const { document } = patching
  if (!node.isFlow)
    return insertBlockLines(patching, node, behind, writeValue(values, document.style, 'line').tail)
  const style = flowStyle(document, node)
  const inner = { ...style, lineStart: style.lineStart === null ? null : style.lineStart + style.step }
  insertFlowChildren(
    patching,
    node,
    behind,
    values.map((value) => writeFlow(value, inner)),
  )
}
