import { equals } from '../equals.ts'
import { isObject, type Json, type JsonObject } from '../../json.ts'
import { insertBlockLines, removeBlockChildren } from './block-edits.ts'
import { childPlace } from './child-place.ts'
import { dropAnchors } from './drop-anchors.ts'
import { insertFlowChildren, removeFlowChildren } from './flow-edits.ts'
import { flowStyle } from './flow-style.ts'
import { inheritedKeys } from './inherited-keys.ts'
import type { Child, Node } from './node.ts'
import type { Patching, Place } from './patching.ts'
import { replaceValue } from './replace-value.ts'
import { writeFlow } from './write-flow.ts'
import { writeValue } from './write-value.ts'

/** Makes a map say other values, key by key. */
export function patchMap(patching: Patching, place: Place, have: JsonObject, want: JsonObject): void {
  const { node } = place
  const merged = mergesFor(patching, place, have, want)
  const last = new Map(node.children.map((child) => [child.isMerge ? child : child.key, child]))
  const goes = (child: Child): boolean => (child.isMerge ? merged === null : !Object.hasOwn(want, child.key))
  const removed = new Set(node.children.filter(goes))
  const isRoot = place.depth === 0 && !node.isFlow
  if (removed.size === node.children.length && !isRoot) return replaceValue(patching, place, want)
  for (const child of node.children) {
    // Of two entries with one key the last one counts; the other may stay as long as it can be read.
    const isDead = !child.isMerge && last.get(child.key) !== child
    if (isDead && isDangling(patching, child.value)) removed.add(child)
    if (removed.has(child)) dropAnchors(patching, child.value)
    else if (!child.isMerge && !isDead)
      patching.patchValue(
        patching,
        childPlace(patching, place, child),
        have[child.key] ?? null,
        want[child.key] ?? null,
      )
  }
  remove(patching, place, removed)
  const added = Object.entries(want).filter(
    ([key, value]) => !last.has(key) && !(merged && Object.hasOwn(merged, key) && equals(merged[key], value)),
  )
  if (added.length > 0) insert(patching, place, removed, Object.fromEntries(added))
}

/** Whether a value refers to an anchor that goes, or merges one that is no map any more. */
function isDangling(patching: Patching, node: Node, isMerged = false): boolean {
  if (node.kind !== 'alias')
    return node.children.some((child) => isDangling(patching, child.value, isMerged || child.isMerge))
  const name = node.anchor ?? ''
  const says = patching.anchors.get(name)
  return patching.anchors.has(name) && (isMerged ? !isObject(says) : says === undefined)
}

/** What the map inherits and may go on inheriting; null where its `<<` has to go. */
function mergesFor(
  patching: Patching,
  { node }: Place,
  have: JsonObject,
  want: JsonObject,
): JsonObject | null {
  if (!node.children.some((child) => child.isMerge)) return {}
  const isSame = !patching.anchorsChanged && equals(have, want)
  // Nothing is added then, so it does not matter what comes from where.
  if (isSame) return want
  const inherited = inheritedKeys(patching, node)
  return inherited && Object.keys(inherited).every((key) => Object.hasOwn(want, key)) ? inherited : null
}

function remove(patching: Patching, { node }: Place, removed: ReadonlySet<Child>): void {
  if (removed.size === 0) return
  if (node.isFlow) removeFlowChildren(patching, node, removed)
  else removeBlockChildren(patching, node, removed)
}

function insert(patching: Patching, { node }: Place, removed: ReadonlySet<Child>, added: JsonObject): void {
  const { document } = patching
  if (!node.isFlow) {
    const { tail } = writeValue(added, document.style, 'line')
    return insertBlockLines(patching, node, node.children.at(-1), tail)
  }
  const style = flowStyle(document, node)
  const inner = { ...style, lineStart: style.lineStart === null ? null : style.lineStart + style.step }
  const entry = ([key, value]: [string, Json]): string =>
    `${writeFlow(key, style)}: ${writeFlow(value, inner)}`
  const behind = node.children.findLast((child) => !removed.has(child))
  insertFlowChildren(patching, node, behind, Object.entries(added).map(entry))
}
