import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'

const key = 'vcluster-wizard.theme'
const dark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

function stored(): Theme {
  try {
    const value = localStorage.getItem(key)
    return value === 'light' || value === 'dark' ? value : 'system'
  } catch {
    // Blocked storage: follow the system.
    return 'system'
  }
}

let theme: Theme = 'system'

function show(): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  for (const listener of listeners) listener()
}

/** Applies the visitor's choice before the first paint and follows the system from then on. */
export function startTheme(): void {
  theme = stored()
  dark().addEventListener('change', show)
  show()
}

/** Chooses a theme and remembers it where the browser allows. */
export function setTheme(next: Theme): void {
  theme = next
  try {
    localStorage.setItem(key, next)
  } catch {
    // Blocked storage: the choice lasts for this page.
  }
  show()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The visitor's choice. */
export const useTheme = (): Theme =>
  useSyncExternalStore(
    subscribe,
    () => theme,
    () => 'system',
  )

/** What is shown: the choice, or the system's where the choice is `system`. */
export const useShownTheme = (): 'light' | 'dark' =>
  useSyncExternalStore(subscribe, () => (theme === 'system' ? (dark().matches ? 'dark' : 'light') : theme))
