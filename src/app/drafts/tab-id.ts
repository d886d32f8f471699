const key = 'vcluster-wizard.tab'

/** `sessionStorage` lives as long as the tab and survives a reload. */
function remembered(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    // Blocked storage: this page is a tab of its own.
    return null
  }
}

function remember(id: string): void {
  try {
    sessionStorage.setItem(key, id)
  } catch {
    // Blocked storage: a reload will be a new tab, and the page says that nothing is kept.
  }
}

/** Holds a lock while the page lives; false where another tab has it. */
function hold(id: string): Promise<boolean> {
  return new Promise((answer) => {
    navigator.locks
      .request(`${key}.${id}`, { ifAvailable: true }, (lock) => {
        answer(lock !== null)
        return lock ? new Promise<never>(() => {}) : undefined
      })
      .catch(() => answer(true))
  })
}

/** This tab's identity, and where its draft lies. A duplicated tab carries a copy of the other's identity: it gets one of its own. */
export interface Tab {
  readonly id: string
  /** Whose draft to start from: its own, or that of the tab that it was duplicated from. */
  readonly from: string
}

/** Finds out which tab this is; a reload finds the same one. */
export async function identifyTab(): Promise<Tab> {
  const known = remembered()
  const isOurs = known !== null && (!('locks' in navigator) || (await hold(known)))
  const id = isOurs ? known : crypto.randomUUID()
  if (!isOurs && 'locks' in navigator) await hold(id)
  remember(id)
  return { id, from: known ?? id }
}
