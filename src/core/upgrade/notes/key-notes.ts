import { t } from '../../../i18n/index.ts'
import type { Edit } from '../../config.ts'
import type { JsonObject } from '../../json.ts'
import { formatPath } from '../../values/format-path.ts'
import { get } from '../../values/get.ts'
import { unset } from '../../values/unset.ts'
import type { Comparison } from '../comparison.ts'
import { endedDistro } from '../ended-distro.ts'
import { isPrefix } from '../../values/is-prefix.ts'
import { knows } from '../../catalog/knows.ts'
import { movedSettings, type MovedSetting } from '../../catalog/moved/moved-settings.ts'
import { moveEdits } from '../../catalog/moved/move-edits.ts'
import type { UpgradeNote } from '../upgrade-note.ts'
import { unusableKeys } from './unusable-keys.ts'
import { lostKey } from './lost-key.ts'
import { retypedKey } from './retyped-key.ts'

/** Settings of the user that the other chart does not take as they are: moved, of another form, or gone. */
export function keyNotes(comparison: Comparison): readonly UpgradeNote[] {
  const { overrides } = comparison.to
  const moved = affected(comparison)
  const distro = endedDistro(comparison)
  const told = [...moved.map(({ from }) => from), ...(distro ? [distro] : [])]
  const rest = told.reduce<JsonObject>(unset, overrides)
  return [
    ...moved.map((rename) => renamedKey(comparison, rename)),
    ...unusableKeys(comparison, rest).map((key) =>
      key.is === 'gone' ? lostKey(comparison, key.path) : retypedKey(comparison, key.path),
    ),
  ]
}

/** Renames that the user's settings are affected by, each setting once, with the first successor that the other chart has. */
function affected({ from, to }: Comparison): readonly MovedSetting[] {
  const found = movedSettings.filter(
    (rename) =>
      get(to.overrides, rename.from) !== undefined &&
      get(to.overrides, rename.from) !== null &&
      knows(from.catalog, rename.from) &&
      !knows(to.catalog, rename.from) &&
      knows(to.catalog, rename.to),
  )
  return found.filter(
    (rename, index) => found.findIndex(({ from: path }) => isPrefix(path, rename.from)) === index,
  )
}

function renamedKey({ to }: Comparison, rename: MovedSetting): UpgradeNote {
  const edits = moveEdits(rename, to.overrides, to.catalog)
  const [before, after] = [formatPath(rename.from), formatPath(rename.to)]
  const isSet = get(to.overrides, rename.to) !== undefined
  const remove: Edit = { op: 'unset', path: rename.from }
  return {
    kind: 'renamed-key',
    severity: 'error',
    path: rename.from,
    message: t`${before} is ${after} in ${to.catalog.minor}.`,
    reason: edits
      ? rename.why()
      : `${rename.why()} ${isSet ? t`The new place is set already.` : t`Nothing of this value carries over.`}`,
    fix: {
      title: edits ? t`Move it to ${after}` : t`Remove ${before}`,
      patch: { edits: [remove, ...(edits ?? [])] },
      keeps: false,
    },
  }
}
