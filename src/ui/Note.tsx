import type { Severity } from '../core/index.ts'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import { severityNames } from './messages.ts'
import styles from './Note.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface NoteProps {
  readonly severity: Severity
  /** What is the matter: one sentence. */
  readonly message: string
  /** More about it, below the sentence. */
  readonly children?: React.ReactNode
  /** Ways out, beside the words; nothing where there is none. */
  readonly fixes?: React.ReactNode
  /** What else can be done, below the words. */
  readonly links?: React.ReactNode
}

/** Something that the reader should know: how bad, what, and what to do. */
export function Note({ severity, message, children, fixes, links }: NoteProps): React.JSX.Element {
  return (
    <div className={classNames(styles['note'], styles[severity])} data-severity={severity}>
      <Icon name={severity} />
      <div className={styles['words']}>
        <p className={styles['message']}>
          <VisuallyHidden>{severityNames[severity]()}: </VisuallyHidden>
          {message}
        </p>
        {children}
      </div>
      {fixes && <div className={styles['fixes']}>{fixes}</div>}
      {links && <div className={styles['links']}>{links}</div>}
    </div>
  )
}
