import type { JsonObject } from '../../json.ts'
import { firstDocument } from '../first-document.ts'
import { readValues } from '../read-values.ts'
import { detectStyle, type Style } from './detect-style.ts'
import { findComments, type Comment } from './find-comments.ts'
import type { Node } from './node.ts'
import { readNodes } from './read-nodes.ts'

/** A readable values text with all that an edit needs to know about it. Offsets are those of `source`. */
export interface Document {
  readonly values: JsonObject
  /** The byte order mark, or nothing. */
  readonly bom: string
  /** The first document; ends with a line break unless it is empty. */
  readonly source: string
  /** Whether the text lacks that last line break. */
  readonly isUnended: boolean
  /** What follows the first document. */
  readonly rest: string
  readonly eol: string
  readonly root: Node | null
  readonly comments: readonly Comment[]
  readonly style: Style
  readonly hasAliases: boolean
}

/** Reads a values text; null where it is unreadable. */
export function parseDocument(text: string): Document | null {
  const read = readValues(text)
  if (!read.ok) return null
  const bom = text.startsWith('\ufeff') ? '\ufeff' : ''
  const given = firstDocument(text.slice(bom.length))
  const eol = /\r\n|\r|\n/.exec(given)?.[0] ?? '\n'
  const isUnended = given !== '' && !/[\r\n]$/.test(given)
  const source = isUnended ? given + eol : given
  const { root, scalars } = readNodes(source)
  return {
    values: read.values,
    bom,
    source,
    isUnended,
    rest: text.slice(bom.length + given.length),
    eol,
    root,
    comments: findComments(source, scalars),
    style: detectStyle(source, root),
    hasAliases: root !== null && hasAlias(root),
  }
}

function hasAlias(node: Node): boolean {
  return node.kind === 'alias' || node.children.some((child) => hasAlias(child.value))
}
