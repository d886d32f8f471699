import styles from './PaneBar.module.css'

export interface PaneBarProps {
  /** What is shown: a line, or a control that chooses it. */
  readonly note: React.ReactNode
  readonly actions: React.ReactNode
}

/** The line above an output text: what it is, and how to take it along. */
export function PaneBar({ note, actions }: PaneBarProps): React.JSX.Element {
  return (
    <div className={styles['bar']}>
      <div className={styles['note']}>{note}</div>
      {actions}
    </div>
  )
}
