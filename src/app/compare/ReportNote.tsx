import { formatPath } from '../../core/index.ts'
import type { UpgradeFix, UpgradeNote } from '../../core/upgrade/index.ts'
import { Button } from '../../ui/Button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/Icon.tsx'
import { PathCode } from '../../ui/PathCode.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { messages } from './messages.ts'
import styles from './ReportNote.module.css'

export interface ReportNoteProps {
  readonly note: UpgradeNote
  readonly onFix: (fix: UpgradeFix) => void
}

/** One thing that an upgrade changes: what, where, why, and the way out. */
export function ReportNote({ note, onFix }: ReportNoteProps): React.JSX.Element {
  const { severity, message, reason, path, fix } = note
  const place = formatPath(path)
  return (
    <div className={classNames(styles['note'], styles[severity])} data-severity={severity}>
      <Icon name={severity} />
      <div className={styles['words']}>
        <p className={styles['message']}>
          <VisuallyHidden>{messages.severity[severity]()}: </VisuallyHidden>
          {message}
        </p>
        {path.length > 0 && !message.includes(place) && <PathCode path={place} />}
        <p className={styles['reason']}>{reason}</p>
      </div>
      {fix && (
        <Button size="small" className={styles['fix']} onClick={() => onFix(fix)}>
          {fix.title}
        </Button>
      )}
    </div>
  )
}
