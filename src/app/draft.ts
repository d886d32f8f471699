import type { Config } from '../core/index.ts'

/** One draft a tab: `sessionStorage` lives as long as the tab, survives a reload, and is not shared with other tabs. */
const key = 'vcluster-wizard.draft.1'

/** Keeps a draft; false where the browser does not let us (storage full or blocked). */
export function saveDraft(config: Config): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(config))
    return true
  } catch {
    // The caller tells the user, and the page works on without a draft.
    return false
  }
}

/** The text of this tab's draft; null where there is none. Whatever it holds came from outside and must be checked. */
export function draftText(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    // Blocked storage: as if there were no draft.
    return null
  }
}
