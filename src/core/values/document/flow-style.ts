import { lineAt } from './line-at.ts'
import type { Node } from './node.ts'
import type { Document } from './parse-document.ts'
import type { FlowStyle } from './write-flow.ts'

/** How the flow collections at a place are written: as JSON where the file or the collection is, with a line per child where it has that. */
export function flowStyle(document: Document, node: Node): FlowStyle {
  const { source, root, eol, style } = document
  const [first] = node.children
  const isJson = [root, node].some((one) => one?.isFlow === true && isQuoted(source, one))
  const line = lineAt(source, node.start)
  const hasLines = first !== undefined && first.start > line.end
  const indentation = /^[ \t]*/.exec(source.slice(line.start, node.start))?.[0] ?? ''
  return {
    isJson,
    lineStart: hasLines || (isJson && spansLines(document)) ? eol + indentation : null,
    step: ' '.repeat(style.map),
  }
}

function isQuoted(source: string, node: Node): boolean {
  const [first] = node.children
  return node.kind === 'map' && first !== undefined && source[first.start] === '"'
}

/** Whether the file is a flow collection with a line per child. */
function spansLines({ root, source }: Document): boolean {
  const [first] = root?.children ?? []
  return root?.isFlow === true && first !== undefined && first.start > lineAt(source, root.start).end
}
