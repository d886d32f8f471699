import { useSyncExternalStore } from 'react'

let visited: ReadonlySet<string> = new Set()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Marks a step as seen in this visit. */
export function visit(step: string): void {
  if (visited.has(step)) return
  visited = new Set([...visited, step])
  for (const listener of listeners) listener()
}

/** The steps seen in this visit, the one on screen included. */
export function useVisited(view: string): ReadonlySet<string> {
  const seen = useSyncExternalStore(subscribe, () => visited)
  return seen.has(view) ? seen : new Set([...seen, view])
}
