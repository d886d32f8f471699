import { locator, type Finding, type Located, type Path, type Span } from '../../core/index.ts'

/** A finding at its place in the values text. */
export interface Marker extends Span {
  readonly severity: Finding['severity']
  readonly message: string
}

/**
 * Places findings in a values text, each at the first of its paths that the text holds. What is about the release or the cluster has no
 * line and is left to the findings panel.
 */
export function findMarkers(text: string, findings: readonly Finding[]): Marker[] {
  const locate = locator(text)
  return findings.flatMap(({ severity, message, paths }) => {
    const span = paths.map((path) => closeTo(path, locate(path))).find((found) => found !== null)
    if (!span) return []
    const { depth: _, ...place } = span
    return [{ severity, message, ...firstLine(place) }]
  })
}

/** A default has no line of its own: the section that would hold it stands for it, but nothing further up. */
const closeTo = (path: Path, found: Located | null): Located | null =>
  found && found.depth >= path.length - 1 ? found : null

/** A whole section underlined would be noise: its first line says where it is. The editor cuts the column at the line's end. */
const firstLine = (span: Span): Span =>
  span.endLine > span.startLine ? { ...span, endLine: span.startLine, endColumn: 1000 } : span
