import { Notice, type NoticeProps } from './Notice.tsx'
import styles from './Toast.module.css'

/** A notice over the foot of the page. It stays until it is closed, because nobody should have to hurry. */
export function Toast(props: NoticeProps): React.JSX.Element {
  return (
    <div className={styles['toast']}>
      <Notice {...props} />
    </div>
  )
}
