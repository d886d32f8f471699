import { Button } from '../../ui/Button.tsx'
import { notify, useNotice } from '../notices.ts'
import styles from './NoticeBar.module.css'

/** Says once, above everything, how the page came to its state; errors are announced at once. */
export function NoticeBar(): React.JSX.Element {
  const notice = useNotice()
  return (
    <div className={styles['place']} role={notice?.tone === 'error' ? 'alert' : 'status'}>
      {notice && (
        <p className={styles[notice.tone]}>
          <span>{notice.text}</span>
          <Button variant="quiet" onClick={() => notify(null)}>
            Dismiss
          </Button>
        </p>
      )}
    </div>
  )
}
