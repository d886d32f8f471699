import { isObject, type Json, type JsonObject, type Path } from '../json.ts'
import { equals } from './equals.ts'

/** A place whose value differs; undefined on the side that lacks it. */
export interface Change {
  readonly path: Path
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/** The leaves that differ between two trees, in the order of the newer one, then what it lacks. A list is one leaf. */
export function diff(before: JsonObject, after: JsonObject): readonly Change[] {
  const changes: Change[] = []
  collect(before, after, [], changes)
  return changes
}

function collect(before: Json | undefined, after: Json | undefined, path: Path, into: Change[]): void {
  if (before === after) return
  const old = branches(before, after)
  const current = branches(after, before)
  if (!old || !current) {
    if (!equals(before, after)) into.push({ path, before, after })
    return
  }
  for (const key of new Set([...Object.keys(current), ...Object.keys(old)]))
    collect(own(old, key), own(current, key), [...path, key], into)
}

/** The map to descend into; null for a leaf. Beside a map nothing counts as an empty one, but an empty map alone is a leaf. */
function branches(value: Json | undefined, other: Json | undefined): JsonObject | null {
  if (isObject(value)) return other !== undefined || Object.keys(value).length > 0 ? value : null
  return value === undefined && isObject(other) ? {} : null
}

function own(map: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}
