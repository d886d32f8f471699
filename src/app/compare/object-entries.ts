import type { ManifestChanges, ObjectChange, ObjectRef } from '../../core/upgrade/index.ts'
import { t } from '../../i18n/index.ts'

/** An object that differs, for lists. */
export interface ObjectEntry {
  readonly key: string
  readonly kind: 'added' | 'removed' | 'changed' | 'replaced'
  /** `StatefulSet my-vcluster` */
  readonly title: string
  /** What happens to it, in a few words. */
  readonly words: string
  readonly before: ObjectRef | null
  readonly after: ObjectRef | null
  /** Nothing but the label with the chart's version differs. */
  readonly isLabelOnly: boolean
}

const titleOf = ({ kind, name }: ObjectRef): string => `${kind} ${name}`
const keyOf = ({ kind, namespace, name }: ObjectRef): string => JSON.stringify([kind, namespace, name])

function wordsOf({ before, changes, replaced, refused, isLabelOnly }: ObjectChange): string {
  if (replaced === 'refused')
    return t`Kubernetes refuses: ${refused.map(({ path }) => path.join('.')).join(', ')}`
  if (replaced) return t`in place of ${titleOf(before)}`
  if (isLabelOnly) return t`chart label`
  return changes.length === 1 ? t`1 field` : t`${changes.length} fields`
}

/** The objects that differ: the changed ones in the order of the chart, then what comes, then what goes. */
export function objectEntries({ added, removed, changed }: ManifestChanges): readonly ObjectEntry[] {
  return [
    ...changed.map((change) => ({
      key: keyOf(change.after),
      kind: change.replaced ? ('replaced' as const) : ('changed' as const),
      title: titleOf(change.after),
      words: wordsOf(change),
      before: change.before,
      after: change.after,
      isLabelOnly: change.isLabelOnly,
    })),
    ...added.map((ref) => entryOf(ref, 'added')),
    ...removed.map((ref) => entryOf(ref, 'removed')),
  ]
}

const entryOf = (ref: ObjectRef, kind: 'added' | 'removed'): ObjectEntry => ({
  key: keyOf(ref),
  kind,
  title: titleOf(ref),
  words: kind === 'added' ? t`added` : t`removed`,
  before: kind === 'removed' ? ref : null,
  after: kind === 'added' ? ref : null,
  isLabelOnly: false,
})

/** Whether it is a Secret, or was one. */
export const isSecret = ({ before, after }: ObjectEntry): boolean => (after ?? before)?.kind === 'Secret'
