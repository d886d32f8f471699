import type { Json, Path } from '../json.ts'
import { child } from './child.ts'

/** The value at a path; undefined where there is none. */
export function get(values: Json, path: Path): Json | undefined {
  let node: Json | undefined = values
  for (const segment of path) node = child(node, segment)
  return node
}
