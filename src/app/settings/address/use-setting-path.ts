import { useMemo, useSyncExternalStore } from 'react'
import type { Path } from '../../../core/index.ts'
import { readPath } from './read-path.ts'

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

const addressed = (): string => /^#settings\/(.+)$/.exec(location.hash)?.[1] ?? ''

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    // Somebody cut the address inside an encoded character.
    return null
  }
}

/** What the address asks for: a path, nothing, or a text that is no path (`unknown`). */
export type Asked =
  | { readonly kind: 'all' }
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'unknown'; readonly text: string }

/** The setting that the address names. Keeps its identity while the address stays. */
export function useSettingPath(): Asked {
  const fragment = useSyncExternalStore(subscribe, addressed)
  return useMemo((): Asked => {
    if (fragment === '') return { kind: 'all' }
    const text = decoded(fragment)
    const path = text === null ? null : readPath(text)
    return path ? { kind: 'path', path } : { kind: 'unknown', text: text ?? fragment }
  }, [fragment])
}
