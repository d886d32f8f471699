import { readConfig, type Config } from '../core/index.ts'

/** One draft a tab: `sessionStorage` lives as long as the tab, survives a reload, and is not shared with other tabs. */
const key = 'vcluster-wizard.draft.1'

/** Whether the browser lets us keep a draft; false once a write failed (storage full or blocked). */
export function saveDraft(config: Config): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(config))
    return true
  } catch {
    // Blocked or full storage: the caller tells the user, and the page works on without a draft.
    return false
  }
}

/** The draft of this tab; null where there is none or it is damaged. */
export function loadDraft(): Config | null {
  try {
    const text = sessionStorage.getItem(key)
    return text === null ? null : readConfig(JSON.parse(text))
  } catch {
    // Blocked storage or damaged JSON: as if there were no draft.
    return null
  }
}
