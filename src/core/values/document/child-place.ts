import { lineAt } from './line-at.ts'
import type { Child } from './node.ts'
import type { Patching, Place } from './patching.ts'

/** Where the value of a map's or list's child stands. */
export function childPlace({ document }: Patching, parent: Place, child: Child): Place {
  const { isFlow, kind } = parent.node
  return {
    node: child.value,
    after: child.after,
    hasColon: child.hasColon,
    column: child.start - lineAt(document.source, child.start).start,
    isItem: kind === 'list' && !isFlow,
    isInFlow: parent.isInFlow || isFlow,
    depth: parent.depth + 1,
  }
}
