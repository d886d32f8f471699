import type { UpgradeNote } from '../../core/upgrade/index.ts'

const words = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'note', 'notes'],
] as const

/** How many notes of each severity: `1 error, 3 notes.` */
export function describeNotes(notes: readonly UpgradeNote[]): string {
  const counts = words
    .map(([severity, one, many]) => {
      const count = notes.filter((note) => note.severity === severity).length
      return { count, text: `${count} ${count === 1 ? one : many}` }
    })
    .filter(({ count }) => count > 0)
    .map(({ text }) => text)
  return counts.length === 0 ? 'Nothing to report: this step changes nothing.' : `${counts.join(', ')}.`
}
