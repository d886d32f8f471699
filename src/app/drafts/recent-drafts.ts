import { minors } from '../../core/index.ts'
import { draftKey, draftPrefix } from './draft-key.ts'
import { readDraft, type Draft } from './draft.ts'
import { readStored, removeStored, storedKeys } from './storage.ts'

/** How many are kept; the oldest go first. */
export const mostDrafts = 20

/** All drafts that this browser keeps and this wizard can open, the latest first. */
export function recentDrafts(): readonly Draft[] {
  return storedKeys(draftPrefix)
    .map((key) => readDraft(key.slice(draftPrefix.length), readStored(key) ?? ''))
    .filter((draft) => draft !== null)
    .filter(({ config }) => minors.includes(config.chart))
    .toSorted((a, b) => b.saved - a.saved)
}

export const removeDraft = (id: string): void => removeStored(draftKey(id))
