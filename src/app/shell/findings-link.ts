import type { Finding } from '../../core/index.ts'
import { t } from '../../i18n/index.ts'
import { countFindings } from '../findings/count-findings.ts'

/** The way to the findings panel, as both navigations show it. */
export interface FindingsLink {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly current: boolean
  readonly errors: number
  readonly warnings: number
}

/** The link to all findings with their counts. */
export function findingsLink(findings: readonly Finding[], view: string): FindingsLink {
  const { error: errors, warning: warnings } = countFindings(findings)
  return {
    id: 'findings',
    title: t`Findings`,
    href: '#findings',
    current: view === 'findings',
    errors,
    warnings,
  }
}
