import type { Imported, ImportNoteKind } from '../../core/import/index.ts'
import { t } from '../../i18n/index.ts'
import { countSettings } from '../count-settings.ts'
import type { ImportChoices } from './import-patch.ts'

/** What is said of one note, and of several. */
const remarks: readonly { kind: ImportNoteKind; one: () => string; more: (count: number) => string }[] = [
  {
    kind: 'unknown',
    one: () => t`One key that this chart does not have stays in the text and is marked.`,
    more: (count) => t`${count} keys that this chart does not have stay in the text and are marked.`,
  },
  {
    kind: 'not-included',
    one: () => t`One part is not in the text that was read.`,
    more: (count) => t`${count} parts are not in the text that was read.`,
  },
  {
    kind: 'not-converted',
    one: () => t`One old setting has no present one and is left out.`,
    more: (count) => t`${count} old settings have no present one and are left out.`,
  },
]

/** What an import did, with counts, in a few sentences. */
export function describeImport(
  { title, values, notes }: Imported,
  minor: string,
  { replaces, isDeployed }: ImportChoices,
): string {
  const what = t`${title}, ${countSettings(values)} for chart ${minor}.`
  const counted = remarks.map(({ kind, one, more }) => {
    const count = notes.filter((note) => note.kind === kind).length
    return count > 1 ? more(count) : count === 1 ? one() : ''
  })
  return [
    replaces ? t`Imported: ${what}` : t`Kept as what runs now: ${what}`,
    replaces && isDeployed ? t`It is also kept as what runs now.` : '',
    ...counted,
    t`Undo brings back what was here before.`,
  ]
    .filter(Boolean)
    .join(' ')
}
