import { isObject, type JsonObject } from '../json.ts'
import { nearestKey } from '../catalog/nearest-key.ts'
import { keyBelow } from './key-below.ts'
import { isLegacyKey } from './legacy/is-legacy-key.ts'
import type { KeyNode } from './load-key-tree.ts'

/**
 * `legacy`: of the charts before 0.20. `either`: all keys mean the same to them and to later ones. `foreign`: no key of it is a setting
 * of vCluster.
 */
export type ValuesFormat = 'empty' | 'present' | 'either' | 'legacy' | 'foreign'

/** Which chart values are for, by most of the keys at the top, and below those that both formats have (`sync`, `rbac`, `telemetry`). */
export function valuesFormat(values: JsonObject, tree: KeyNode): ValuesFormat {
  const keys = Object.keys(values)
  if (keys.length === 0) return 'empty'
  const votes = { present: 0, legacy: 0, either: 0 }
  for (const key of keys) vote(key, values, tree, votes)
  if (votes.legacy > 0 && votes.legacy >= votes.present) return 'legacy'
  if (votes.present > 0) return 'present'
  if (votes.either > 0) return 'either'
  // A slip of the pen in the only key is no reason to refuse the file.
  return keys.slice(0, 20).some((key) => nearestKey(key, [...tree.children.keys()])) ? 'present' : 'foreign'
}

interface Votes {
  present: number
  legacy: number
  either: number
}

function vote(key: string, values: JsonObject, tree: KeyNode, votes: Votes): void {
  const node = keyBelow(tree, key)
  const isLegacy = isLegacyKey([key])
  if (node && !isLegacy) votes.present++
  else if (isLegacy && !node) votes.legacy++
  else if (node) voteBelow([key], values[key], node, votes)
}

/** Keys that only one of the formats has decide; what both have leads further down. */
function voteBelow(path: readonly string[], value: unknown, node: KeyNode, votes: Votes): void {
  votes.either++
  if (!isObject(value as JsonObject) || path.length > 3) return
  for (const [key, item] of Object.entries(value as JsonObject)) {
    const below = keyBelow(node, key)
    const isLegacy = isLegacyKey([...path, key])
    if (below && !isLegacy) votes.present++
    else if (isLegacy && !below) votes.legacy++
    else if (below) voteBelow([...path, key], item, below, votes)
  }
}
