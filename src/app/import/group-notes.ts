import type { ImportNote, ImportNoteKind } from '../../core/import/index.ts'
import { t } from '../../i18n/index.ts'

export interface NoteGroup {
  readonly kind: ImportNoteKind
  readonly title: string
  /** What becomes of them. */
  readonly lead: string
  readonly notes: readonly ImportNote[]
}

type Words = Pick<NoteGroup, 'kind' | 'title' | 'lead'>

/** What asks for a look stands first. */
const groups = (minor: string): readonly Words[] => [
  {
    kind: 'unknown',
    title: t`No settings of chart ${minor}`,
    lead: t`They stay in the values file, and the findings mark them.`,
  },
  {
    kind: 'not-included',
    title: t`Not part of this text`,
    lead: t`The text only points at them. Import them as well, or enter them by hand.`,
  },
  { kind: 'not-converted', title: t`Left out`, lead: t`Nothing in the present format corresponds to them.` },
  { kind: 'changed', title: t`Changed on the way`, lead: t`Check that this is what you mean.` },
  {
    kind: 'converted',
    title: t`Moved to the present format`,
    lead: t`Old paths, and where their values stand now.`,
  },
]

/** Notes of an import by what they say; kinds without notes are missing. */
export const groupNotes = (notes: readonly ImportNote[], minor: string): readonly NoteGroup[] =>
  groups(minor)
    .map((words) => ({ ...words, notes: notes.filter(({ kind }) => kind === words.kind) }))
    .filter((group) => group.notes.length > 0)
