import type { Entry, Section } from '../../wizard/step.ts'
import type { WizardState } from '../store.ts'
import { factsOf } from './facts-of.ts'

/** Whether an entry is offered: its condition holds and, for a field, the chosen chart has it and does not refuse it. */
export function isEntryShown(entry: Entry, { config, view, catalog }: WizardState): boolean {
  if (entry.when?.(config, view) === false) return false
  if ('block' in entry) return true
  const facts = factsOf(catalog, entry.path)
  return facts !== null && !facts.rejected
}

/** What of a section is shown. */
export interface ShownSection {
  /** Indices into the section's entries. */
  readonly entries: readonly number[]
  /** For each column the indices into its entries; a column without any is left out of the page. */
  readonly columns: readonly (readonly number[])[]
}

const shownOf = (entries: readonly Entry[], state: WizardState): readonly number[] =>
  entries.flatMap((entry, index) => (isEntryShown(entry, state) ? [index] : []))

/** What of a section is shown; null where nothing is. */
export function shownSection(section: Section, state: WizardState): ShownSection | null {
  const { config, view } = state
  if (section.when?.(config, view) === false) return null
  const entries = shownOf(section.entries, state)
  const columns = (section.columns ?? []).map(({ when, entries: own }) =>
    when?.(config, view) === false ? [] : shownOf(own, state),
  )
  return entries.length > 0 || columns.some((column) => column.length > 0) ? { entries, columns } : null
}
