import type { Node } from './node.ts'
import type { Patching } from './patching.ts'

/** Notes that the anchors of a value and of all in it go, so that aliases which refer to them get written out. */
export function dropAnchors(patching: Patching, node: Node): void {
  if (node.anchor !== null && node.kind !== 'alias') {
    patching.anchors.set(node.anchor, undefined)
    patching.anchorsChanged = true
  }
  for (const child of node.children) dropAnchors(patching, child.value)
}
