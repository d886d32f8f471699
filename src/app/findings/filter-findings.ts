import { formatPath, type Finding } from '../../core/index.ts'

/** What the findings panel shows. `severity`: one of the three, or `all`. */
export interface Filter {
  readonly severity: string
  readonly text: string
}

export const noFilter: Filter = { severity: 'all', text: '' }

/** The findings of a severity that hold every word of the text in their message, title, rule id or paths. */
export function filterFindings(findings: readonly Finding[], { severity, text }: Filter): readonly Finding[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return findings.filter((finding) => {
    if (severity !== 'all' && finding.severity !== severity) return false
    const { rule, title, message, paths } = finding
    const all = [rule, title, message, ...paths.map(formatPath)].join(' ').toLowerCase()
    return words.every((word) => all.includes(word))
  })
}
