import type { Patch } from '../config.ts'
import type { UpgradeNote } from './upgrade-note.ts'

/** One patch that keeps every value whose default changes, as far as the other chart can run with it. No edits where none changes. */
export function keepDefaults(notes: readonly UpgradeNote[]): Patch {
  const edits = notes.flatMap(({ fix }) => (fix?.keeps ? (fix.patch.edits ?? []) : []))
  return { edits }
}
