import type { Finding } from '../../../../core/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import { countFindings, describeCounts } from '../../../findings/count-findings.ts'
import { FullCard } from '../../../findings/FullCard.tsx'
import { useLineOf } from '../../../findings/use-line-of.ts'
import { MutedFindings } from '../../../findings/MutedFindings.tsx'
import { useWizard } from '../../../store.ts'
import { Hint } from '../Hint.tsx'
import { messages } from './messages.ts'
import styles from './ReviewFindings.module.css'
import { ReviewSection } from './ReviewSection.tsx'
import { findingKey } from '../../../findings/finding-key.ts'

function Cards({ findings }: { readonly findings: readonly Finding[] }): React.JSX.Element {
  const lineOf = useLineOf()
  return (
    <div className={styles['cards']}>
      {findings.map((finding) => (
        <FullCard key={findingKey(finding)} finding={finding} line={lineOf(finding)} />
      ))}
    </div>
  )
}

/** All that was found, with fixes and the way to the field; mere notes behind a disclosure. */
export function ReviewFindings(): React.JSX.Element {
  const findings = useWizard((state) => state.view.findings)
  const ready = useWizard((state) => state.ready)
  const counts = ready ? describeCounts(countFindings(findings)) : null
  const notes = findings.filter(({ severity }) => severity === 'info')
  return (
    <ReviewSection title={messages.findings()} aside={counts}>
      <Cards findings={findings.filter(({ severity }) => severity !== 'info')} />
      {notes.length > 0 && (
        <details className={styles['notes']}>
          <summary>{messages.notes(notes.length)}</summary>
          <Cards findings={notes} />
        </details>
      )}
      <MutedFindings />
      {!ready && <Hint>{messages.rulesLoad()}</Hint>}
      {ready && findings.length === 0 && (
        <EmptyState title={messages.noFindings()}>{messages.allChecked()}</EmptyState>
      )}
    </ReviewSection>
  )
}
