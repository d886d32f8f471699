import type { Finding, Path } from '../../core/index.ts'

/** Whether a path is the other or lies below it. */
const covers = (path: Path, other: Path): boolean =>
  path.length <= other.length && path.every((key, index) => key === other[index])

/** How a place shows a finding: `full` with reason and fixes, `brief` where another field of the same step shows it in full. */
export interface ShownFinding {
  readonly finding: Finding
  readonly form: 'full' | 'brief'
}

/**
 * The findings about a path or what lies below it. A finding about several fields stands in full at the first, its most telling one;
 * at the others it is brief, unless the first is elsewhere (`isHere` says whether the step shows a path).
 */
export function findingsAt(
  findings: readonly Finding[],
  paths: readonly Path[],
  isHere: (path: Path) => boolean,
): readonly ShownFinding[] {
  const mine = (path: Path): boolean => paths.some((own) => covers(own, path))
  return findings.flatMap((finding) => {
    const [first] = finding.paths
    if (!first || !finding.paths.some(mine)) return []
    return [{ finding, form: mine(first) || !isHere(first) ? 'full' : 'brief' }]
  })
}
