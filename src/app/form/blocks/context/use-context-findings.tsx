import type { ContextField, Finding } from '../../../../core/index.ts'
import { FindingCard } from '../../../findings/FindingCard.tsx'
import { useWizard } from '../../../store.ts'
import { findingKey } from '../../../findings/finding-key.ts'

const atField = (field: ContextField | null) => (finding: Finding) =>
  finding.paths.length === 0 && (finding.field ?? null) === field

/** What was found about a field of the release or the host cluster, to stand at it; null for what is about none of them. */
export function useContextFindings(field: ContextField | null): React.ReactNode {
  const findings = useWizard((state) => state.view.findings).filter(atField(field))
  if (findings.length === 0) return null
  return findings.map((finding) => <FindingCard key={findingKey(finding)} finding={finding} />)
}
