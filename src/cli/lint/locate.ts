import { locator, type Span } from '../../core/index.ts'
import type { LintFinding } from './judge.ts'

export interface LocatedFinding {
  readonly finding: LintFinding
  /** The start of the file where the text has no such place: a default, the release, the host cluster. */
  readonly span: Span
}

/** Findings with their places in the text: of the first of the named paths that is in it, else of the nearest map above the first. */
export function locate(findings: readonly LintFinding[], text: string): readonly LocatedFinding[] {
  const find = locator(text)
  return findings.map((finding) => ({ finding: withoutPlace(finding), span: spanOf(finding, find) }))
}

/** Messages about unreadable text begin with the place, for those who show no other. */
function withoutPlace(finding: LintFinding): LintFinding {
  if (!finding.place) return finding
  return { ...finding, message: finding.message.replace(/^Line \d+, column \d+: /, '') }
}

function spanOf({ place, paths }: LintFinding, find: ReturnType<typeof locator>): Span {
  if (place) return point(place.line, place.column)
  const places = paths.map((path) => ({ wanted: path.length, found: find(path) }))
  const exact = places.find(({ wanted, found }) => found?.depth === wanted)?.found
  if (exact) {
    const { depth: _, ...span } = exact
    return span
  }
  const near = places.find(({ found }) => found)?.found
  return near ? point(near.startLine, near.startColumn) : point(1, 1)
}

const point = (line: number, column: number): Span => ({
  startLine: line,
  startColumn: column,
  endLine: line,
  endColumn: column,
})
