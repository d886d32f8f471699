import { isObject, type Json, type JsonObject } from '../../core/index.ts'
import type { ParsedLine } from '../answer-each.ts'
import { parseRequest, type Request } from '../parse-request.ts'

/** A line of `render --batch`. */
export interface LinkRequest extends Request {
  /** Values that came as an object instead of a text. */
  readonly tree: JsonObject | null
}

/** Reads a line as `render --batch` does; values may be an object as well. */
export function parseLinkRequest(line: string): ParsedLine<LinkRequest> {
  const tree = treeOf(line)
  const parsed = parseRequest(tree ? JSON.stringify({ ...tree.rest, values: '' }) : line)
  return parsed.ok ? { ok: true, request: { ...parsed.request, tree: tree?.values ?? null } } : parsed
}

/** The values of a line where they are an object, and what is beside them. */
function treeOf(line: string): { readonly values: JsonObject; readonly rest: JsonObject } | null {
  try {
    const value = JSON.parse(line) as Json
    const values = isObject(value) ? value['values'] : undefined
    return isObject(value) && isObject(values) ? { values, rest: value } : null
  } catch {
    // `parseRequest` reads the line again and says what is wrong with it.
    return null
  }
}
