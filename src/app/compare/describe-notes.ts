import type { UpgradeNote } from '../../core/upgrade/index.ts'
import { t } from '../../i18n/index.ts'

const words = [
  ['error', (count: number) => (count === 1 ? t`1 error` : t`${count} errors`)],
  ['warning', (count: number) => (count === 1 ? t`1 warning` : t`${count} warnings`)],
  ['info', (count: number) => (count === 1 ? t`1 note` : t`${count} notes`)],
] as const

/** How many notes of each severity: `1 error, 3 notes.` */
export function describeNotes(notes: readonly UpgradeNote[]): string {
  const counts = words
    .map(([severity, text]) => ({ count: notes.filter((note) => note.severity === severity).length, text }))
    .filter(({ count }) => count > 0)
    .map(({ count, text }) => text(count))
  return counts.length === 0 ? t`Nothing to report: this step changes nothing.` : `${counts.join(', ')}.`
}
