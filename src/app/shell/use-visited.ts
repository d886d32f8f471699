import { useState } from 'react'

/** The steps and views seen in this visit, the one on screen included. */
export function useVisited(view: string): ReadonlySet<string> {
  const [visited, setVisited] = useState<ReadonlySet<string>>(() => new Set([view]))
  if (visited.has(view)) return visited
  // React's way to follow a prop: set during the render, which then runs again at once.
  const next = new Set([...visited, view])
  setVisited(next)
  return next
}
