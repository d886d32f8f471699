import { classNames } from './class-names.ts'
import styles from './Tag.module.css'

export interface TagProps {
  readonly tone?: 'neutral' | 'pro' | 'deprecated' | 'new' | 'error'
  /** Says more on hover; what matters must also stand in the text. */
  readonly title?: string
  readonly children: React.ReactNode
}

/** A mark behind a title: Pro, deprecated, since 0.31. */
export function Tag({ tone = 'neutral', title, children }: TagProps): React.JSX.Element {
  return (
    <span className={classNames(styles['tag'], styles[tone])} title={title}>
      {children}
    </span>
  )
}
