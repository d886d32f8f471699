import { t } from '../../../i18n/index.ts'
import { describe } from '../../catalog/describe.ts'
import type { Path } from '../../json.ts'
import { diff, type Change } from '../../values/diff.ts'
import { equals } from '../../values/equals.ts'
import { formatPath } from '../../values/format-path.ts'
import { get } from '../../values/get.ts'
import type { Comparison } from '../comparison.ts'
import { fitsType } from '../fits-type.ts'
import { isInUse } from '../is-in-use.ts'
import { isPrefix } from '../../values/is-prefix.ts'
import { knows } from '../../catalog/knows.ts'
import { movedSettings } from '../../catalog/moved/moved-settings.ts'
import { shortText } from '../short-text.ts'
import type { Side } from '../side.ts'
import type { UpgradeNote } from '../upgrade-note.ts'

/** Defaults that changed together with something in the templates, so that the old value does not work any more. */
const coupled: Readonly<Record<string, () => string>> = {
  // chart/templates/_coredns.yaml of loft-sh/vcluster at v0.22.
  'controlPlane.coredns.deployment.topologySpreadConstraints': () =>
    t`The label of the CoreDNS pods changed in 0.22, and the constraint has to select it.`,
}

/** Values that the user left to the chart and that come out differently: another default, or something new that is on. */
export function defaultNotes(comparison: Comparison): readonly UpgradeNote[] {
  const { from, to } = comparison
  return diff(from.catalog.defaults, to.catalog.defaults)
    .filter((change) => isLeft(comparison, change) && isInUse(to, change.path))
    .filter(({ path, before }) => before !== undefined || !takesOver(from, path))
    .flatMap((change) => noteOf(comparison, change))
}

/** Whether both sides have their default at the place, because the user said nothing there or above. */
function isLeft({ from, to }: Comparison, { path, before, after }: Change): boolean {
  return (
    [from, to].every(({ overrides }) => get(overrides, path) === undefined) &&
    equals(get(from.effective, path), before) &&
    equals(get(to.effective, path), after)
  )
}

function noteOf({ from, to }: Comparison, { path, before, after }: Change): readonly UpgradeNote[] {
  const name = formatPath(path)
  if (before === undefined && isSwitch(path) && (after === true || after === 'auto'))
    return [
      {
        kind: 'new-default-on',
        severity: 'info',
        path,
        message: t`${to.catalog.minor} has ${name}, and it is on by default (${String(after)}).`,
        reason: t`${from.catalog.minor} has no such switch.`,
        fix: {
          title: t`Leave it off`,
          patch: { edits: [{ op: 'set', path, value: false }] },
          keeps: false,
        },
      },
    ]
  // Images have a note of their own, and what only one side has is told by the objects.
  if (before === undefined || after === undefined || path.includes('image')) return []
  const type = describe(to.catalog, path)?.type
  if (type !== undefined && !fitsType(before, type)) return []
  const why = coupled[path.join('.')]
  return [
    {
      kind: 'default-changed',
      severity: 'info',
      path,
      message: t`The default of ${name} changes from ${shortText(before)} to ${shortText(after)}.`,
      reason: why?.() ?? t`The values do not set it, so the upgrade changes it.`,
      ...(why
        ? {}
        : {
            fix: {
              title: t`Keep ${shortText(before)}`,
              patch: { edits: [{ op: 'set', path, value: before }] },
              keeps: true,
            },
          }),
    },
  ]
}

/** Whether a new section only takes over from one that the chart before has. */
const takesOver = ({ catalog }: Side, path: Path): boolean =>
  movedSettings.some((known) => isPrefix(known.to, path) && knows(catalog, known.from))

const isSwitch = (path: Path): boolean => path.at(-1) === 'enabled'
