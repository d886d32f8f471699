import { t } from '../../i18n/index.ts'
import { nearestKey } from '../catalog/nearest-key.ts'
import type { JsonObject } from '../json.ts'
import { compareMinors } from './compare-minors.ts'
import type { ImportNote } from './import-result.ts'
import { isAlive } from './is-alive.ts'
import { isLegacyKey } from './legacy/is-legacy-key.ts'
import type { KeyNode } from './load-key-tree.ts'
import { walkKeys, type KnownKey } from './walk-keys.ts'

/** No reader gets through more. */
const maxNotes = 100

/** A note for each key that a chart minor does not have: what it may be, or when it came or went. They stay in the values. */
export function noteUnknownKeys(values: JsonObject, tree: KeyNode, minor: string): readonly ImportNote[] {
  const notes: ImportNote[] = []
  const isKnown = ({ node }: KnownKey): boolean => node !== null && isAlive(node, minor)
  for (const key of walkKeys(values, tree, isKnown)) {
    if (isKnown(key)) continue
    if (notes.length === maxNotes) {
      notes.push({ kind: 'unknown', path: [], message: t`More keys are unknown than are named here.` })
      break
    }
    notes.push({ kind: 'unknown', path: key.path, message: explain(key, minor) })
  }
  return notes
}

function explain({ path, node, parent }: KnownKey, minor: string): string {
  if (node)
    return compareMinors(minor, node.first) < 0
      ? t`Chart ${minor} does not have this setting yet; ${node.first} is the first that does.`
      : t`Chart ${minor} does not have this setting any more; ${node.last ?? ''} is the last that does.`
  const key = path.at(-1) ?? ''
  const nearest = nearestSetting(parent, key, minor)
  if (nearest !== null) return `${t`No chart version has this setting.`} ${t`Did you mean "${nearest}"?`}`
  return isLegacyKey(path)
    ? t`This belongs to the format before 0.20; no later chart reads it.`
    : t`No chart version has this setting.`
}

/** The setting beside it that a key probably means; null where none is near. */
function nearestSetting(parent: KeyNode, key: string, minor: string): string | null {
  const beside = [...parent.children].filter(([name, node]) => name !== '*' && isAlive(node, minor))
  return nearestKey(
    key,
    beside.map(([name]) => name),
  )
}
