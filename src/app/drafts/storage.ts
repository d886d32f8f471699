/** What became of a write: `full` where the browser's share for this site is used up, `blocked` where it lets us keep nothing. */
export type Written = 'kept' | 'full' | 'blocked'

/** Reads a text that this site keeps in the browser; null where there is none or the browser does not let us. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Blocked storage: as if nothing had been kept.
    return null
  }
}

/** Keeps a text in the browser, for all tabs and later visits. */
export function store(key: string, text: string): Written {
  try {
    localStorage.setItem(key, text)
    return 'kept'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
  }
}

export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Blocked storage holds nothing to remove.
  }
}

/** The keys in use that start so. */
export function storedKeys(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}
