import styles from './EmptyState.module.css'
import { Icon, type IconName } from './Icon.tsx'

export interface EmptyStateProps {
  readonly icon?: IconName
  readonly title: string
  readonly children?: React.ReactNode
}

/** What stands where there is nothing to show, and what to do about it. */
export function EmptyState({ icon = 'check', title, children }: EmptyStateProps): React.JSX.Element {
  return (
    <div className={styles['empty']}>
      <Icon name={icon} size={22} />
      <p className={styles['title']}>{title}</p>
      {children && <div className={styles['words']}>{children}</div>}
    </div>
  )
}
