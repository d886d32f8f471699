import { useSyncExternalStore } from 'react'
import { loadLifetimes, minors, type Lifetime, type Path } from '../../core/index.ts'

type Lifetimes = (path: Path) => Lifetime | null

let lifetimes: Lifetimes | null = null
let loading: Promise<void> | null = null
const listeners = new Set<() => void>()

async function load(): Promise<void> {
  lifetimes = await loadLifetimes()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  // The table is large and says nothing urgent: it comes when the first step that needs it is on the screen.
  loading ??= load()
  return () => listeners.delete(listener)
}

/** The chart minor that brought a setting; null where the oldest offered one has it, or while that is not known yet. */
export function useSince(path: Path): string | null {
  const known = useSyncExternalStore(subscribe, () => lifetimes)
  const first = known?.(path)?.first ?? null
  return first === minors.at(-1) ? null : first
}
