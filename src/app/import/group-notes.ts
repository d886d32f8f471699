import type { ImportNote, ImportNoteKind } from '../../core/import/index.ts'

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
    title: `No settings of chart ${minor}`,
    lead: 'They stay in the values file, and the findings mark them.',
  },
  {
    kind: 'not-included',
    title: 'Not part of this text',
    lead: 'The text only points at them. Import them as well, or enter them by hand.',
  },
  { kind: 'not-converted', title: 'Left out', lead: 'Nothing in the present format corresponds to them.' },
  { kind: 'changed', title: 'Changed on the way', lead: 'Check that this is what you mean.' },
  {
    kind: 'converted',
    title: 'Moved to the present format',
    lead: 'Old paths, and where their values stand now.',
  },
]

/** Notes of an import by what they say; kinds without notes are missing. */
export const groupNotes = (notes: readonly ImportNote[], minor: string): readonly NoteGroup[] =>
  groups(minor)
    .map((words) => ({ ...words, notes: notes.filter(({ kind }) => kind === words.kind) }))
    .filter((group) => group.notes.length > 0)
