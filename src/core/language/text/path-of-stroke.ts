import type { Path } from '../../json.ts'
import type { Stroke } from './sketch.ts'

/** The path of a stroke from the root. */
export function pathOfStroke(stroke: Stroke): Path {
  const path: string[] = []
  for (let at: Stroke | null = stroke; at?.parent; at = at.parent) path.push(at.segment)
  return path.toReversed()
}
