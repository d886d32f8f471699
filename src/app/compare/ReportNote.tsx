import { formatPath } from '../../core/index.ts'
import type { UpgradeFix, UpgradeNote } from '../../core/upgrade/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { PathCode } from '../../ui/PathCode.tsx'
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
    <Note
      severity={severity}
      message={message}
      fixes={
        fix && (
          <Button size="small" onClick={() => onFix(fix)}>
            {fix.title}
          </Button>
        )
      }
    >
      {path.length > 0 && !message.includes(place) && <PathCode path={place} />}
      <p className={styles['reason']}>{reason}</p>
    </Note>
  )
}
