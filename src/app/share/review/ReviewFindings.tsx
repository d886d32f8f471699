import type { Finding, Mutes, Severity, View } from '../../../core/index.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { FindingNote } from '../../../ui/FindingNote.tsx'
import { countFindings, describeCounts } from '../../findings/count-findings.ts'
import { findingKey } from '../../findings/finding-key.ts'
import { ReviewMutes } from './ReviewMutes.tsx'
import { ReviewPart } from './ReviewPart.tsx'
import styles from './ReviewFindings.module.css'

interface ReviewFindingsProps {
  readonly view: View
  readonly mutes: Mutes
}

/** What was found, the worst first, each with its reason, mere notes behind a disclosure; then what was muted and why. */
export function ReviewFindings({ view, mutes }: ReviewFindingsProps): React.JSX.Element {
  const { findings, muted } = view
  const those = (wanted: Severity): readonly Finding[] =>
    findings.filter(({ severity }) => severity === wanted)
  const notes = those('info')
  return (
    <ReviewPart title="Findings" aside={describeCounts(countFindings(findings))}>
      {findings.length === 0 && (
        <EmptyState title="Nothing found">Every rule for this chart version was checked.</EmptyState>
      )}
      <Group title="Errors" findings={those('error')} />
      <Group title="Warnings" findings={those('warning')} />
      {notes.length > 0 && (
        <details className={styles['notes']}>
          <summary>Notes ({notes.length})</summary>
          <Cards findings={notes} />
        </details>
      )}
      <ReviewMutes mutes={mutes} muted={muted} />
    </ReviewPart>
  )
}

interface GroupProps {
  readonly title: string
  readonly findings: readonly Finding[]
}

function Group({ title, findings }: GroupProps): React.JSX.Element | null {
  if (findings.length === 0) return null
  return (
    <div className={styles['group']}>
      <h3>
        {title} ({findings.length})
      </h3>
      <Cards findings={findings} />
    </div>
  )
}

function Cards({ findings }: Pick<GroupProps, 'findings'>): React.JSX.Element {
  return (
    <div className={styles['group']}>
      {findings.map((finding) => {
        const { severity, message, why, docs } = finding
        return (
          <FindingNote
            key={findingKey(finding)}
            severity={severity}
            message={message}
            why={why}
            docs={docs}
          />
        )
      })}
    </div>
  )
}
