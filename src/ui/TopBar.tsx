import { messages } from './messages.ts'
import styles from './TopBar.module.css'

export interface TopBarProps {
  /** Where the brand leads: the first step. */
  readonly home: string
  /** The chips of chart, release and cluster. */
  readonly context?: React.ReactNode
  readonly actions?: React.ReactNode
}

/** The page's head: brand, what is being configured, what can be done with it. */
export function TopBar({ home, context, actions }: TopBarProps): React.JSX.Element {
  return (
    <header className={styles['bar']}>
      <a href={home} className={styles['brand']}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <rect x="2" y="2" width="16" height="16" rx="4" />
          <rect x="6.5" y="6.5" width="7" height="7" rx="1.6" />
        </svg>
        <span>{messages.product()}</span>
      </a>
      <div className={styles['context']}>{context}</div>
      <div className={styles['actions']}>{actions}</div>
    </header>
  )
}
