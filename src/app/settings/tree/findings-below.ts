import type { Finding, Path } from '../../../core/index.ts'

/** The findings that a row counts: those whose first path is its own or, while what is below is hidden, lies there. */
export const findingsBelow = (
  findings: readonly Finding[],
  path: Path,
  isOpen: boolean,
): readonly Finding[] =>
  findings.filter(({ paths: [first] }) => {
    if (!first || first.length < path.length || (isOpen && first.length > path.length)) return false
    return path.every((key, index) => key === first[index])
  })
