import type { JsonObject, Path } from '../json.ts'
import { get } from '../values/get.ts'
import { set } from '../values/set.ts'
import { unset } from '../values/unset.ts'

/** Two values trees that Helm merges into the one they were made of. */
export interface SplitValues {
  readonly plain: JsonObject
  readonly secret: JsonObject
}

/** The path up to the first list on it: Helm replaces lists whole, so one with a secret in it moves whole. */
function movable(values: JsonObject, path: Path): Path {
  const last = path.findIndex((_, index) => Array.isArray(get(values, path.slice(0, index + 1))))
  return last < 0 ? path : path.slice(0, last + 1)
}

/** Moves what stands at the paths into a tree of its own. Paths that lead nowhere are left out. */
export function splitSecrets(values: JsonObject, paths: readonly Path[]): SplitValues {
  let plain = values
  let secret: JsonObject = {}
  for (const path of paths) {
    const place = movable(values, path)
    const value = get(plain, place)
    if (value === undefined || place.length === 0) continue
    secret = set(secret, place, value)
    plain = unset(plain, place)
  }
  return { plain, secret }
}
