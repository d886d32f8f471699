import type { Finding, Severity } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'

export type Counts = Readonly<Record<Severity, number>>

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

const plural = (count: number): string => (count === 1 ? '' : 's')

/** Errors and warnings in words: `1 error, 3 warnings`. */
export function describeCounts({ error, warning }: Counts): string {
  const parts = [
    error > 0 && t`${error} error${plural(error)}`,
    warning > 0 && t`${warning} warning${plural(warning)}`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : t`No errors, no warnings`
}
