import type { Imported, ImportNoteKind } from '../../core/import/index.ts'
import { countSettings } from '../count-settings.ts'
import type { ImportChoices } from './import-patch.ts'

/** What is said of one note, and of several. */
const remarks: readonly { kind: ImportNoteKind; one: string; more: (count: number) => string }[] = [
  {
    kind: 'unknown',
    one: 'One key that this chart does not have stays in the text and is marked.',
    more: (count) => `${count} keys that this chart does not have stay in the text and are marked.`,
  },
  {
    kind: 'not-included',
    one: 'One part is not in the text that was read.',
    more: (count) => `${count} parts are not in the text that was read.`,
  },
  {
    kind: 'not-converted',
    one: 'One old setting has no present one and is left out.',
    more: (count) => `${count} old settings have no present one and are left out.`,
  },
]

/** What an import did, with counts, in a few sentences. */
export function describeImport(
  { title, values, notes }: Imported,
  minor: string,
  { replaces, isDeployed }: ImportChoices,
): string {
  const what = `${title}, ${countSettings(values)} for chart ${minor}.`
  const counted = remarks.map(({ kind, one, more }) => {
    const count = notes.filter((note) => note.kind === kind).length
    return count > 1 ? more(count) : count === 1 ? one : ''
  })
  return [
    replaces ? `Imported: ${what}` : `Kept as what runs now: ${what}`,
    replaces && isDeployed ? 'It is also kept as what runs now.' : '',
    ...counted,
    'Undo brings back what was here before.',
  ]
    .filter(Boolean)
    .join(' ')
}
