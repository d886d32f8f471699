import { lineAt } from './line-at.ts'
import type { Node } from './node.ts'
import type { Document } from './parse-document.ts'
import type { FlowStyle } from './write-flow.ts'

/** How the flow collections at a place are written: as JSON where the file or the collection is, with a line per child where it has that. */
export function flowStyle(document: Document, node: Node): FlowStyle {
  const { source, root, eol, style } = document
  const isJson = [root, node].some((one) => one?.isFlow === true && isQuoted(source, one))
  const isBroken = spansLines(source, node) || (isJson && root !== null && spansLines(source, root))
  const indentation = indentationAt(source, node.start)
  return {
    isJson,
    lineStart: isBroken ? eol + indentation : null,
    step: stepOf(source, node) || (root && stepOf(source, root)) || ' '.repeat(style.map),
  }
}

/** What the lines of a flow collection's children are indented by; empty where they have none. */
function stepOf(source: string, node: Node): string {
  const [first] = node.children
  if (!first || !spansLines(source, node)) return ''
  return indentationAt(source, first.start).slice(indentationAt(source, node.start).length)
}

/** The white space in front of all else on the line of an offset. */
function indentationAt(source: string, offset: number): string {
  return /^[ \t]*/.exec(source.slice(lineAt(source, offset).start, offset))?.[0] ?? ''
}

function isQuoted(source: string, node: Node): boolean {
  const [first] = node.children
  return node.kind === 'map' && first !== undefined && source[first.start] === '"'
}

/** Whether this is a flow collection with a line per child. */
function spansLines(source: string, { isFlow, start, children: [first] }: Node): boolean {
  return isFlow && first !== undefined && first.start > lineAt(source, start).end
}
