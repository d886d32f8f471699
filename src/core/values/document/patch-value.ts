import { equals } from '../equals.ts'
import { isObject, type Json, type JsonArray } from '../../json.ts'
import { patchList } from './patch-list.ts'
import { patchMap } from './patch-map.ts'
import type { Patching, Place } from './patching.ts'
import { replaceValue } from './replace-value.ts'

/** Makes the value at a place say `want`; it says `have` now. What is the same in both is not touched. */
export function patchValue(patching: Patching, place: Place, have: Json, want: Json): void {
  const { node, depth } = place
  const isSame = equals(have, want)
  if (isSame && !patching.document.hasAliases) return
  if (node.kind === 'alias') return patchAlias(patching, place, have, want)
  const isWhole = !isSame && (depth >= patching.maxDepth || node.isOpaque)
  if (!isWhole && patchInside(patching, place, have, want)) remember(patching, place, want, isSame)
  else if (isSame) remember(patching, place, want, isSame)
  else replaceValue(patching, place, want)
}

/** An alias stays where its anchor will say what is wanted. */
function patchAlias(patching: Patching, place: Place, have: Json, want: Json): void {
  const name = place.node.anchor ?? ''
  const says = patching.anchors.has(name) ? patching.anchors.get(name) : have
  if (says === undefined || !equals(says, want)) replaceValue(patching, place, want)
}

/** Edits a map or list child by child; false where it cannot be one before and after. */
function patchInside(patching: Patching, place: Place, have: Json, want: Json): boolean {
  const { node, depth } = place
  if (node.children.length === 0) return false
  if (node.kind === 'map' && isObject(have) && isObject(want)) {
    if (Object.keys(want).length === 0 && (depth > 0 || node.isFlow)) return false
    patchMap(patching, place, have, want)
    return true
  }
  if (node.kind !== 'list' || !Array.isArray(have) || !Array.isArray(want) || want.length === 0) return false
  patchList(patching, place, have as JsonArray, want as JsonArray)
  return true
}

function remember(patching: Patching, { node }: Place, want: Json, isSame: boolean): void {
  if (node.anchor === null) return
  patching.anchors.set(node.anchor, want)
  if (!isSame) patching.anchorsChanged = true
}
