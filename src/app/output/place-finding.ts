import type { Finding, Located, Locator, Path, Span } from '../../core/index.ts'

/**
 * Where a finding stands in a values text: the first of its paths that the text holds. Null for what is about the release or the cluster,
 * and for defaults.
 */
export function placeFinding(locate: Locator, { paths }: Finding): Span | null {
  const found = paths.map((path) => closeTo(path, locate(path))).find((place) => place !== null)
  if (!found) return null
  const { depth: _, ...span } = found
  return span
}

/** A default has no line of its own: the section that would hold it stands for it, but nothing further up. */
const closeTo = (path: Path, found: Located | null): Located | null =>
  found && found.depth >= path.length - 1 ? found : null
