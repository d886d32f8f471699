import { t, translate } from '../../../i18n/index.ts'
import { describe } from '../../catalog/describe.ts'
import { proFeatures } from '../../facts/pro-features.ts'
import { isObject, type Json, type JsonObject, type Path } from '../../json.ts'
import { formatPath } from '../../values/format-path.ts'
import { get } from '../../values/get.ts'
import type { Comparison } from '../comparison.ts'
import { isPrefix } from '../../values/is-prefix.ts'
import { knows } from '../../catalog/knows.ts'
import { minorNumber } from '../../catalog/minor-number.ts'
import { moveEdits } from '../../catalog/moved/move-edits.ts'
import { movedSettings } from '../../catalog/moved/moved-settings.ts'
import type { UpgradeNote } from '../upgrade-note.ts'

/** Settings of the user that the other chart still takes, but advises against, or wants a licence for. */
export function flagNotes(comparison: Comparison): readonly UpgradeNote[] {
  const { fromMinor, toMinor, to } = comparison
  if (toMinor < fromMinor) return []
  return [
    ...flagged(comparison, to.overrides, 'deprecated').map((path) => deprecatedKey(comparison, path)),
    ...newlyPro(comparison).map(([path, name]) => proKey(comparison, path, name)),
  ]
}

/** The topmost settings that carry a mark in the other chart which they did not carry before. */
function flagged(
  comparison: Comparison,
  value: Json,
  flag: 'deprecated' | 'pro',
  path: Path = [],
): readonly Path[] {
  const { from, to } = comparison
  const [before, after] = [describe(from.catalog, path), describe(to.catalog, path)]
  if (!before || !after || !knows(to.catalog, path)) return []
  if (after[flag]) return before[flag] ? [] : [path]
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, below]) => flagged(comparison, below, flag, [...path, key]))
}

function deprecatedKey({ to, lifetimeOf }: Comparison, path: Path): UpgradeNote {
  const last = lifetimeOf(path)?.last ?? null
  const rename = movedSettings.find(
    (known) =>
      isPrefix(path, known.from) &&
      knows(to.catalog, known.to) &&
      moveEdits(known, to.overrides, to.catalog) !== null,
  )
  const edits = rename ? moveEdits(rename, to.overrides, to.catalog) : null
  return {
    kind: 'deprecated-key',
    severity: 'warning',
    path,
    message: t`${formatPath(path)} is deprecated in ${to.catalog.minor}.`,
    reason: rename?.why() ?? stillWorks(last),
    ...(rename && edits
      ? {
          fix: {
            title: t`Move it to ${formatPath(rename.to)}`,
            patch: { edits: [{ op: 'unset', path: rename.from }, ...edits] },
            keeps: false,
          },
        }
      : {}),
  }
}

const stillWorks = (last: string | null): string =>
  last === null
    ? t`It still works; a later version drops it.`
    : t`It still works; ${`0.${minorNumber(last) + 1}`} drops it.`

const isOn = (values: JsonObject, path: Path): boolean => {
  const value = get(values, path)
  return value === true || (Array.isArray(value) && value.length > 0)
}

function newlyPro(comparison: Comparison): readonly (readonly [path: Path, name: string])[] {
  const { from, to, fromMinor, toMinor } = comparison
  const features = proFeatures
    .filter(({ since }) => since > fromMinor && since <= toMinor)
    .filter(({ path }) => knows(from.catalog, path) && isOn(to.effective, path))
    .map(({ path, name }) => [path, translate(name)] as const)
  const marked = flagged(comparison, to.overrides, 'pro').filter(
    (path) => !features.some(([known]) => isPrefix(path, known) || isPrefix(known, path)),
  )
  return [...features, ...marked.map((path) => [path, formatPath(path)] as const)]
}

const proKey = ({ from, to }: Comparison, path: Path, name: string): UpgradeNote => ({
  kind: 'now-pro',
  severity: 'warning',
  path,
  message: t`${to.catalog.minor} asks for a licence for ${name}; ${from.catalog.minor} did not.`,
  reason: t`Without a licence of the vCluster Platform the control plane does not start with it.`,
})
