import type { Finding, Mutes, Severity, View } from '../../../core/index.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { FindingNote } from '../../../ui/FindingNote.tsx'
import { countFindings, describeCounts } from '../../findings/count-findings.ts'
import { findingKey } from '../../findings/finding-key.ts'
import { messages } from './messages.ts'
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
    <ReviewPart title={messages.findings()} aside={describeCounts(countFindings(findings))}>
      {findings.length === 0 && (
        <EmptyState title={messages.nothingFound()}>{messages.everyRuleChecked()}</EmptyState>
      )}
      <Group titleOf={messages.errors} findings={those('error')} />
      <Group titleOf={messages.warnings} findings={those('warning')} />
      {notes.length > 0 && (
        <details className={styles['notes']}>
          <summary>{messages.notes(notes.length)}</summary>
          <Cards findings={notes} />
        </details>
      )}
      <ReviewMutes mutes={mutes} muted={muted} />
    </ReviewPart>
  )
}

interface GroupProps {
  /** The heading of so many. */
  readonly titleOf: (count: number) => string
  readonly findings: readonly Finding[]
}

function Group({ titleOf, findings }: GroupProps): React.JSX.Element | null {
  if (findings.length === 0) return null
  return (
    <div className={styles['group']}>
      <h3>{titleOf(findings.length)}</h3>
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
