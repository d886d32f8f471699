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
  const old = branches(before)
  const current = branches(after)
  const comparable = (old || before === undefined) && (current || after === undefined)
  if (!comparable) {
    if (!equals(before, after)) into.push({ path, before, after })
    return
  }
  for (const key of new Set([...Object.keys(current ?? {}), ...Object.keys(old ?? {})]))
    collect(own(old, key), own(current, key), [...path, key], into)
}

/** A map that has something in it: an empty one is a leaf. */
function branches(value: Json | undefined): JsonObject | null {
  return isObject(value) && Object.keys(value).length > 0 ? value : null
}

function own(map: JsonObject | null, key: string): Json | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined
}
