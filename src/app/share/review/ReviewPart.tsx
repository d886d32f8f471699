import { useId } from 'react'
import styles from './ReviewPart.module.css'

interface ReviewPartProps {
  readonly title: string
  /** Beside the title: how many, or a button. */
  readonly aside?: React.ReactNode
  readonly children: React.ReactNode
}

/** A part of the read-only view under its own heading. */
export function ReviewPart({ title, aside, children }: ReviewPartProps): React.JSX.Element {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <div className={styles['head']}>
        <h2 id={id}>{title}</h2>
        <div className={styles['aside']}>{aside}</div>
      </div>
      {children}
    </section>
  )
}
