import { useId } from 'react'
import styles from './ReviewSection.module.css'

interface ReviewSectionProps {
  readonly title: string
  /** Beside the title: how many, or a button. */
  readonly aside?: React.ReactNode
  readonly children: React.ReactNode
}

/** A part of the review under its own heading. */
export function ReviewSection({ title, aside, children }: ReviewSectionProps): React.JSX.Element {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <div className={styles['head']}>
        <h3 id={id}>{title}</h3>
        <div className={styles['aside']}>{aside}</div>
      </div>
      {children}
    </section>
  )
}
