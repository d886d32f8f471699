import { t } from '../../../i18n/index.ts'
import type { ObjectChange } from '../compare-manifests.ts'
import type { Comparison } from '../comparison.ts'
import type { ObjectRef } from '../object-ref.ts'
import { objectText } from '../object-text.ts'
import type { UpgradeNote } from '../upgrade-note.ts'
import { fieldNote } from './field-note.ts'

/** Objects of the host cluster that come, go, make place for others, or cannot be updated. */
export function objectNotes(comparison: Comparison): readonly UpgradeNote[] {
  const { changes, to } = comparison
  if (!changes) return []
  const { minor } = to.catalog
  return [
    ...changes.added.map((object) => addedNote(object, minor)),
    ...changes.removed.map((object) => removedNote(object, minor)),
    ...changes.changed.flatMap((change) =>
      change.replaced === 'refused'
        ? change.refused.map((field) => fieldNote(comparison, change, field))
        : change.replaced
          ? [replacedNote(change)]
          : [],
    ),
  ]
}

function addedNote(object: ObjectRef, minor: string): UpgradeNote {
  const isClusterWide = object.kind.startsWith('ClusterRole')
  return {
    kind: 'object-added',
    severity: isClusterWide ? 'warning' : 'info',
    path: [],
    object,
    message: t`${objectText(object)} is added.`,
    reason: isClusterWide
      ? t`It grants rights in the whole host cluster, so whoever runs the upgrade needs the right to create it.`
      : t`The chart of ${minor} makes it of the same values.`,
  }
}

const removedNote = (object: ObjectRef, minor: string): UpgradeNote => ({
  kind: 'object-removed',
  severity: 'info',
  path: [],
  object,
  message: t`${objectText(object)} is removed.`,
  reason: t`The chart of ${minor} does not make it any more, so Helm deletes it.`,
})

const isWorkload = ({ kind }: ObjectRef): boolean => kind === 'StatefulSet' || kind === 'Deployment'

function replacedNote({ before, after, changes }: ObjectChange): UpgradeNote {
  const note = { kind: 'object-replaced', path: [], object: after } as const
  const message = t`${objectText(before)} becomes ${objectText(after)}.`
  if (!isWorkload(before))
    return { ...note, severity: 'info', message, reason: t`Helm deletes the one and creates the other.` }
  const claims = changes.some(({ path }) => path.includes('volumeClaimTemplates'))
  return {
    ...note,
    severity: 'warning',
    message,
    reason: claims
      ? t`Helm deletes the one and creates the other. The volume does not come along: take a snapshot first.`
      : t`Helm deletes the one and creates the other, so the virtual cluster is away for that time.`,
  }
}
