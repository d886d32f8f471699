import { locator, type Finding, type Span } from '../../core/index.ts'
import { placeFinding } from './place-finding.ts'

/** A finding at its place in the values text. */
export interface Marker extends Span {
  readonly severity: Finding['severity']
  readonly message: string
}

/** A finding with the place of its marker. */
export interface PlacedFinding {
  readonly finding: Finding
  readonly marker: Marker
}

/** Places findings in a values text. What has no line is left to the findings panel. */
export function findMarkers(text: string, findings: readonly Finding[]): PlacedFinding[] {
  const locate = locator(text)
  return findings.flatMap((finding) => {
    const span = placeFinding(locate, finding)
    if (!span) return []
    const { severity, message } = finding
    return [{ finding, marker: { severity, message, ...firstLine(span) } }]
  })
}

/** A whole section underlined would be noise: its first line says where it is. The editor cuts the column at the line's end. */
const firstLine = (span: Span): Span =>
  span.endLine > span.startLine ? { ...span, endLine: span.startLine, endColumn: 1000 } : span
