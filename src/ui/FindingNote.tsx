import type { Severity } from '../core/index.ts'
import { Button } from './Button.tsx'
import styles from './FindingNote.module.css'
import type { IconName } from './Icon.tsx'
import { messages } from './messages.ts'
import { Note } from './Note.tsx'
import { Sources } from './Sources.tsx'

export interface NoteAction {
  readonly title: string
  readonly iconEnd?: IconName
  readonly onClick: () => void
}

export interface FindingNoteProps {
  readonly severity: Severity
  /** What is the matter, with the real values: one sentence. */
  readonly message: string
  /** What will happen and why; behind a disclosure. */
  readonly why?: string
  /** Addresses, or `repository path@tag`. */
  readonly docs?: readonly string[]
  /** The fix first, then other ways out. */
  readonly fixes?: readonly NoteAction[]
  /** What else can be done with it: go to its field or line, mute it. */
  readonly links?: readonly NoteAction[]
}

/** What a rule found: how bad, what, why, and the way out. */
export function FindingNote(props: FindingNoteProps): React.JSX.Element {
  const { severity, message, why, docs = [], fixes = [], links = [] } = props
  return (
    <Note
      severity={severity}
      message={message}
      fixes={
        fixes.length > 0 &&
        fixes.map((fix) => (
          <Button key={fix.title} size="small" onClick={fix.onClick}>
            {fix.title}
          </Button>
        ))
      }
      links={
        links.length > 0 &&
        links.map(({ title, iconEnd, onClick }) => (
          <Button key={title} size="small" variant="quiet" iconEnd={iconEnd} onClick={onClick}>
            {title}
          </Button>
        ))
      }
    >
      {why && (
        <details className={styles['why']}>
          <summary>{messages.why()}</summary>
          <p>{why}</p>
          <Sources docs={docs} />
        </details>
      )}
    </Note>
  )
}
