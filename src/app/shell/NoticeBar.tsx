import { Button } from '../../ui/Button.tsx'
import type { Notice } from '../session.ts'
import styles from './NoticeBar.module.css'

interface NoticeBarProps {
  readonly notice: Notice | null
  readonly onClose: () => void
}

/** Says once, above everything, how the page came to its state; errors are announced at once. */
export function NoticeBar({ notice, onClose }: NoticeBarProps): React.JSX.Element {
  return (
    <div className={styles['place']} role={notice?.tone === 'error' ? 'alert' : 'status'}>
      {notice && (
        <p className={styles[notice.tone]}>
          <span>{notice.text}</span>
          <Button variant="ghost" onClick={onClose}>
            Dismiss
          </Button>
        </p>
      )}
    </div>
  )
}
