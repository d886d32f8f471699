import { minors } from '../catalog/load-catalog.ts'
import type { JsonObject } from '../json.ts'
import { isAlive } from './is-alive.ts'
import type { KeyNode } from './load-key-tree.ts'
import { walkKeys } from './walk-keys.ts'

/** Chart minors that have every key of the values, newest first; none where a key is in no version at all. */
export function fittingMinors(values: JsonObject, tree: KeyNode): readonly string[] {
  let fits = minors
  for (const { node } of walkKeys(values, tree)) {
    if (!node) return []
    fits = fits.every((minor) => isAlive(node, minor)) ? fits : fits.filter((minor) => isAlive(node, minor))
  }
  return fits
}
