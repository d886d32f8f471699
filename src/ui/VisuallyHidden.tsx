import styles from './VisuallyHidden.module.css'

export interface VisuallyHiddenProps {
  /** Words in a line where it is not said. */
  readonly as?: 'span' | 'h1'
  readonly children: React.ReactNode
}

/** Words for assistive technology alone. */
export function VisuallyHidden({ as: Tag = 'span', children }: VisuallyHiddenProps): React.JSX.Element {
  return <Tag className={styles['hidden']}>{children}</Tag>
}
