import type { Severity } from '../core/index.ts'
import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import styles from './FindingNote.module.css'
import { Icon, type IconName } from './Icon.tsx'
import { messages, severityNames } from './messages.ts'
import { Sources } from './Sources.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'

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
    <div className={classNames(styles['note'], styles[severity])} data-severity={severity}>
      <Icon name={severity} />
      <div className={styles['words']}>
        <p className={styles['message']}>
          <VisuallyHidden>{severityNames[severity]()}: </VisuallyHidden>
          {message}
        </p>
        {why && (
          <details className={styles['why']}>
            <summary>{messages.why()}</summary>
            <p>{why}</p>
            <Sources docs={docs} />
          </details>
        )}
      </div>
      {fixes.length > 0 && (
        <div className={styles['actions']}>
          {fixes.map((fix) => (
            <Button key={fix.title} size="small" onClick={fix.onClick}>
              {fix.title}
            </Button>
          ))}
        </div>
      )}
      {links.length > 0 && (
        <div className={styles['links']}>
          {links.map(({ title, iconEnd, onClick }) => (
            <Button key={title} size="small" variant="quiet" iconEnd={iconEnd} onClick={onClick}>
              {title}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
